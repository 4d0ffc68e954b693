import type { Terms } from "./terms.js";

/** Norwegian (bokmål). */
export const terms: Terms = {
  // For errors before any other file has loaded
  retry: "Prøv igjen",
  reload: "Last inn siden på nytt",
  slow: "Dette tar lengre tid enn vanlig.",
  error_unreachable: "Ingen tilkobling",
  error_chunk: "En del av siden kunne ikke lastes inn",

  // Identification
  uid: "E-post eller brukernavn",
  uid_email: "E-post",
  uid_upn: "Brukerhovednavn (UPN)",
  uid_username: "Brukernavn",
  uid_required: "Fyll ut dette feltet.",
  signing_into: "Fortsett til {application}",
  forgot_username: "Glemt brukernavn eller passord?",
  new_here: "Ny her?",
  sign_up: "Registrer deg",

  // Actions
  continue: "Fortsett",
  start_over: "Begynn på nytt",
  part_failed: "En del av skjemaet kan ikke vises.",
  asked_again: "Serveren stiller det samme spørsmålet om og om igjen.",
  go_back: "Tilbake",
  back_to_form: "Tilbake til skjemaet",
  not_you: "Ikke deg?",
  sign_in: "Logg inn",
  sign_out: "Logg ut",
  yes: "Ja",
  no: "Nei",
  hosted: "Fortsett på innloggingssiden",

  // Fields
  recovery_hint:
    "Skriv inn e-postadressen eller brukernavnet ditt for å gjenopprette kontoen.",
  password: "Passord",
  show_password: "Vis passord",
  caps_lock: "Caps Lock er på.",
  password_required: "Skriv inn passordet.",
  remember_me: "Husk meg på denne enheten",
  choose_below: "Velg et av alternativene nedenfor.",
  no_way:
    "Det er ikke mulig å logge inn her. Si fra til dem som står bak siden.",
  or: "eller",
  passwordless: "Logg inn med passnøkkel",
  continue_with: "Fortsett med {source}",
  forgot_password: "Glemt passord?",

  // Staying signed in
  stay_signed_in: "Vil du forbli innlogget?",
  stay_signed_in_help:
    "Da slipper du å logge inn så ofte på denne enheten. Velg nei hvis du deler den med andre.",

  // Consent
  allow_access: "Gi tilgang",
  consent_question: "Vil du fortsette?",
  permissions: "Appen ber om",
  permissions_new: "Appen ber også om",
  permissions_given: "Tillatt fra før",
  cancel: "Avbryt",

  // Prompts
  optional: "Valgfritt",
  choose: "Velg\u00a0…",
  locale_auto: "Velg automatisk",
  remove_file: "Fjern {file}",
  required_field: "Fyll ut dette feltet.",
  required_check: "Kryss av her for å fortsette.",
  required_choice: "Velg et alternativ.",
  required_file: "Velg en fil.",
  invalid_email: "Skriv inn en e-postadresse, for eksempel navn@example.com.",
  invalid_number: "Skriv inn et helt tall.",
  invalid_date: "Skriv inn hele datoen.",
  passwords_differ: "Passordene er ikke like.",
  file_unreadable: "Filen kunne ikke leses. Velg den på nytt.",

  // Mail
  check_inbox: "Sjekk innboksen",
  inbox_help:
    "Hvis kontoen finnes, har vi sendt en e-post med en lenke. Åpne lenken for å fortsette.",
  inbox_account:
    "Hvis det finnes en konto knyttet til {address}, har vi sendt en e-post med en lenke. Åpne lenken for å fortsette.",
  inbox_address:
    "Vi har sendt en e-post med en lenke til {address}. Åpne lenken for å fortsette.",
  link_opened: "Jeg har åpnet lenken",
  send_again: "Send på nytt",
  send_again_in: "Send på nytt om {time}",
  mail_requested:
    "Forespørselen er sendt. Det kan ta et minutt. Se også i søppelposten. Du kan prøve igjen {when}.",

  // Captchas
  captcha_lead: "En rask sjekk før du går videre.",
  captcha_loading: "Sjekken lastes inn.",
  captcha_first: "Fullfør sjekken ovenfor for å fortsette.",
  captcha_waiting: "Sjekker at du er et menneske\u00a0…",
  captcha_failed: "Sjekken kunne ikke lastes inn",
  captcha_refused: "Denne sjekken er ikke tillatt her",
  captcha_refused_help:
    "Siden laster ikke inn noe fra {host}. Si fra til dem som står bak den.",
  captcha_stuck: "Sjekken har stoppet opp",
  captcha_again: "Last inn sjekken på nytt",
  blocked_help:
    "En innholdsblokkerer, nettleseren eller nettverket kan ha stoppet det. Tillat det på denne siden, eller prøv et annet nettverk.",

  // Device codes
  device_code: "Enhetskode",
  device_code_lead: "Skriv inn koden som vises på enheten din.",
  application_connected: "{application} er koblet til",
  device_connected: "Enheten er koblet til",
  device_another: "Skriv inn en annen kode",
  device_connected_help: "Du kan lukke denne siden og fortsette på enheten.",

  // Sources
  back_to_sign_in: "Tilbake til innloggingen",
  source_leads: "Videre til {source}",
  source_leads_help: "Bekreft der, så kommer du tilbake hit.",
  source_window: "{source} åpnes i et eget vindu",
  source_window_help: "Logg inn der. Denne siden fortsetter automatisk.",
  source_waiting: "Venter på {source}",
  source_waiting_help: "Fullfør innloggingen i vinduet som ble åpnet.",
  source_reopen: "Vis vinduet igjen",
  source_button: "Trykk på knappen fra {source}, og bekreft der.",
  source_blocked: "Nettleseren blokkerte vinduet.",
  source_tab: "Åpne {source} i en ny fane",
  source_here: "Fortsett her med {source}",
  source_ended:
    "Vinduet til {source} ble lukket før du var ferdig. Velg på nytt hvordan du vil logge inn.",
  source_closed:
    "Vinduet til {source} ble lukket. Vis det igjen hvis du ikke er ferdig.",
  source_unloadable: "{source} kunne ikke lastes inn",
  source_unreachable: "Får ikke kontakt med {source}",
  source_expired: "Det tok for lang tid. Prøv igjen.",
  source_refused: "Du kan ikke logge inn her med denne kontoen fra {source}.",
  source_failed: "Innloggingen med {source} mislyktes.",

  // The agent
  agent: "Sjekk av enheten",
  agent_waiting: "Enheten din blir sjekket",
  agent_help: "Det tar et øyeblikk og fortsetter automatisk.",
  agent_refused: "Enheten din ble ikke bekreftet",
  agent_refused_help:
    "Hvis enheten administreres av en organisasjon, kan du sjekke at agenten og nettleserutvidelsen kjører.",

  // Second factors
  confirm_you: "Bekreft at det er deg",
  choose_method: "Velg hvordan du vil fortsette.",
  choose_set_up: "Dette kreves for å fortsette. Velg hva du vil sette opp.",
  other_method: "Bruk en annen metode",
  method_webauthn: "Passnøkkel eller sikkerhetsnøkkel",
  method_webauthn_help: "Ansikt, fingeravtrykk, PIN-kode eller nøkkel",
  method_totp: "Autentiseringsapp",
  method_totp_help: "Kode fra appen",
  method_sms: "SMS",
  method_sms_help: "Kode til telefonen",
  method_email: "E-post",
  method_email_help: "Kode til innboksen",
  method_email_to: "Kode til {address}",
  method_static: "Gjenopprettings\u00adkode",
  method_static_help: "En av kodene du har lagret",
  method_duo: "Duo",
  method_duo_help: "Varsel på telefonen",
  method_unknown: "Kan ikke brukes på denne siden",
  code: "Kode",
  code_required: "Skriv inn koden.",
  code_totp: "Åpne autentiseringsappen, og skriv inn koden som vises der.",
  code_static:
    "Skriv inn en av gjenopprettingskodene dine. Hver kode virker bare én gang.",
  code_sending: "Sender en kode\u00a0…",
  code_sent_sms: "Vi har sendt en kode til telefonen din.",
  code_sent_email: "Vi har sendt en kode til innboksen din.",
  code_sent_to: "Vi har sendt en kode til {address}.",
  code_not_sent: "Ingen kode ble sendt.",
  code_again: "Du kan få en ny kode {when}.",
  code_wait: {
    one: "Er du sikker på at koden stemmer? Vent {seconds} sekund, og prøv samme kode igjen.",
    other:
      "Er du sikker på at koden stemmer? Vent {seconds} sekunder, og prøv samme kode igjen.",
  },
  passkey_waiting: "Venter på passnøkkelen din",
  passkey_waiting_new: "Venter på enheten din",
  passkey_waiting_help: "Følg instruksjonene i nettleseren eller på enheten.",
  passkey_failed: "Det gikk ikke",
  passkey_cancelled: "Forespørselen ble avbrutt. Du kan prøve igjen.",
  passkey_timeout: "Det tok for lang tid. Du kan prøve igjen.",
  passkey_none: "Fant ingen passnøkkel for denne kontoen.",
  passkey_exists: "Denne enheten er allerede satt opp for denne kontoen.",
  passkey_incapable:
    "Denne enheten støtter ikke det serveren krever. Bruk en annen enhet.",
  passkey_insecure:
    "Passnøkler virker bare på en sikker side. Adressen må begynne med https.",
  passkey_domain:
    "Disse passnøklene hører til {expected}, men denne siden ligger på {host}. En nettleser bruker bare en passnøkkel på domenet den ble laget for. Innloggingssiden må derfor ligge på {expected} eller et underdomene.",
  passkey_unsupported:
    "Denne nettleseren støtter ikke passnøkler. Bruk en annen metode eller en annen nettleser.",
  passkey_error:
    "Nettleseren eller enheten meldte om et problem. Du kan prøve igjen.",
  passkey_busy:
    "Nettleseren spurte ikke etter en passnøkkel. En annen forespørsel på denne siden kan være i veien. Last inn siden på nytt, og prøv igjen.",
  passkey_press:
    "Trykk på knappen, og følg instruksjonene i nettleseren eller på enheten.",
  passkey_absent: "Fant ingen passnøkkel for denne siden på enheten.",
  passkey_elsewhere: "Bruk en annen enhet",
  passkey_unknown:
    "Denne passnøkkelen gjelder ikke lenger her. Logg inn på en annen måte, så kan du sette opp en ny.",
  duo_lead: "Du bekrefter i Duo-appen på telefonen din.",
  duo_send: "Send et varsel",
  duo_again: "Send et nytt varsel",
  duo_waiting: "Venter på telefonen din",
  duo_waiting_help: "Godkjenn innloggingen i Duo-appen.",
  // Setting up second factors
  set_up_method: "Sett opp en bekreftelsesmetode",
  set_up_totp: "Sett opp en autentiseringsapp",
  totp_lead:
    "Skann denne koden med autentiseringsappen, og skriv deretter inn koden som appen viser.",
  qr_code: "QR-kode",
  totp_key: "Kan du ikke skanne? Skriv inn denne nøkkelen",
  totp_open: "Åpne i autentiseringsappen",
  copy: "Kopier",
  copy_all: "Kopier alle",
  copied: "Kopiert",
  copy_by_hand: "Merket. Kopier med tastaturet eller menyen.",
  set_up_static: "Lagre gjenopprettings\u00adkodene dine",
  static_lead:
    "Bruk kodene når du ikke kan bruke de andre metodene dine. Hver kode virker bare én gang. Oppbevar dem på et trygt sted.",
  static_download: "Last ned",
  static_print: "Skriv ut",
  static_saved: "Jeg har lagret kodene",
  static_required: "Lagre kodene først, og bekreft det her.",
  static_title: "Gjenopprettingskoder for {issuer}",
  set_up_webauthn: "Sett opp en passnøkkel",
  set_up_email: "Få koder på e-post",
  set_up_email_lead: "Hvor skal kodene sendes?",
  set_up_sms: "Få koder på SMS",
  set_up_sms_lead: "Hvilken telefon skal kodene sendes til?",
  phone_number: "Telefonnummer",
  phone_number_help: "Med landskode: +47 412 …",
  phone_number_required: "Skriv inn nummeret med plusstegn og landskode.",
  change: "Endre",
  set_up_duo: "Sett opp Duo",
  duo_scan:
    "Skann denne koden med Duo-appen. Denne siden fortsetter automatisk.",
  duo_open: "Åpne i Duo-appen",
  duo_expired: "Koden er utløpt. Begynn på nytt for å få en ny.",
  duo_not_checked: "Det var ikke mulig å sjekke om telefonen er koblet til.",

  // End of a session
  session_end: "Økten er avsluttet",
  left: "Du er logget ut",
  left_application: "Du er logget ut av {application}",
  still_in_brand: "Det kan hende du fortsatt er logget inn på {brand}.",
  overview: "Gå til oversikten",
  sign_out_of: "Logg ut av {brand}",
  sign_in_again: "Logg inn på {application} igjen",
  logout: "Logger ut",
  logout_progress: "Apper: {done} av {total}",
  logout_none: "Det er ingen apper å logge ut av.",
  logout_waiting: "Pågår",
  logout_done: "Logget ut",
  logout_failed: "Ikke bekreftet",
  logout_unnamed: "App uten navn",
  logout_of: "Logger ut av {application}",
  logout_complete: "Logget ut av alle apper",
  logout_interrupted:
    "Utloggingen fra {application} ble avbrutt. Det kan hende du fortsatt er logget inn der.",
  logout_skip: "Hopp over",

  // Ends
  denied: "Ingen tilgang",
  invitation_refused:
    "Invitasjonen er allerede brukt, utløpt eller ufullstendig. Be om en ny.",
  link_refused: "Lenken er allerede brukt eller utløpt. Be om en ny.",
  not_signed_in: "Du er ikke logget inn.",
  session_ended: "Økten er avsluttet, eller så har du ikke logget inn ennå.",
  denied_help: "Forespørselen ble avslått.",
  crashed: "Noe gikk galt",
  crashed_title: "Serveren kunne ikke fortsette",
  crashed_help:
    "Prøv igjen om litt. Hvis det skjer igjen, kan du gi administratoren ID-nummeret nedenfor.",
  request: "Forespørsels-ID",
  leaving: "På vei videre",
  leaving_to: "Du blir sendt videre til {host}.",
  leaving_app: "En app på denne enheten tar over herfra.",
  open_app: "Åpne appen",
  done: "Ferdig",
  done_help: "Det er ikke mer å gjøre her.",
  cancelled: "Avbrutt",
  cancelled_help: "Ingenting ble tillatt eller endret.",
  elsewhere: "Fortsetter i en annen fane",
  elsewhere_help: "Du kan lukke denne fanen.",

  // Beside the form
  loading: "Laster inn",
  dismiss: "Lukk",
  notices_more: {
    one: "Det er {count} melding til. Den vises når du lukker disse.",
    other: "Det er {count} meldinger til. De vises når du lukker disse.",
  },
  background: "Bakgrunn",
  restarted: "Økten var utløpt, så vi begynte på nytt.",
  other_tab: "En innlogging pågår i en annen fane i nettleseren.",
  start_again: "Svaret ble ikke godtatt. Begynn på nytt.",
  link_used:
    "Lenken er allerede brukt eller utløpt. Du kan begynne på nytt her.",
  other_application: "Forespørselen kommer nå fra en annen app.",
  answer_first: "Svar på dette først.",
  not_accepted: "Svaret ble ikke godtatt. Sjekk det, og prøv igjen.",
  signed_in: "Du er logget inn. Serverens siste svar kom ikke fram.",
  still_signed_in: "Du er logget inn som {user}.",
  code_refused:
    "Koden er ukjent, eller så kan du ikke bruke den. Sammenlign den med koden på enheten din.",

  // Errors outside the flow
  entries_kept: "Det du har fylt ut, er bevart.",
  error_no_answer: "Serveren svarte ikke",
  error_timeout: "Serveren bruker for lang tid på å svare",
  error_starting: "Serveren starter",
  error_starting_help: "Det fortsetter automatisk om et øyeblikk.",
  error_server: "Det oppsto et problem på serveren",
  error_not_found: "Denne lenken virker ikke",
  error_not_found_help: "Be om en ny lenke der du fikk denne.",
  error_too_large: "Det ble sendt for mye på én gang",
  error_busy: "En annen innlogging på siden må fullføres først",
  error_cookies: "Informasjonskapsler er blokkert for dette nettstedet",
  error_cookies_help: "Tillat dem i nettleserinnstillingene, og prøv igjen.",
  error_unknown: "Dette trinnet kan ikke utføres her",
  error_unsafe: "Den neste adressen var ikke trygg, så den ble ikke åpnet",
  error_origin: "Denne siden kan ikke brukes her",
  error_throttled: "For mange forespørsler på én gang",
  error_wait: "Vent litt. Det fortsetter om {time}.",
  error_check: "Nettverket krever en sjekk først",
  error_in_way: "En annen side svarte i stedet: {page}",
  error_reload_help: "Last inn siden på nytt for å komme videre.",
  error_setup: "Denne siden er ikke satt opp riktig",
  error_setup_help: "Administratoren finner årsaken i nettleserens konsoll.",
};
