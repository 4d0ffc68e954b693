import type { Terms } from "./terms.js";

/** Danish. */
export const terms: Terms = {
  // For errors before any other file has loaded
  retry: "Prøv igen",
  reload: "Genindlæs siden",
  slow: "Det tager længere tid end normalt.",
  error_unreachable: "Ingen forbindelse",
  error_chunk: "En del af siden kunne ikke indlæses",

  // Identification
  uid: "E-mail eller brugernavn",
  uid_email: "E-mail",
  uid_upn: "Brugerens hovednavn (UPN)",
  uid_username: "Brugernavn",
  uid_required: "Udfyld dette felt.",
  signing_into: "Fortsæt til {application}",
  forgot_username: "Glemt brugernavn eller adgangskode?",
  new_here: "Ny her?",
  sign_up: "Opret konto",

  // Actions
  continue: "Fortsæt",
  start_over: "Start forfra",
  part_failed: "En del af formularen kan ikke vises.",
  asked_again: "Serveren stiller det samme spørgsmål igen og igen.",
  go_back: "Tilbage",
  back_to_form: "Tilbage til formularen",
  not_you: "Ikke dig?",
  sign_in: "Log ind",
  sign_out: "Log ud",
  yes: "Ja",
  no: "Nej",
  hosted: "Fortsæt på loginsiden",

  // Fields
  recovery_hint:
    "Indtast din e-mailadresse eller dit brugernavn for at gendanne kontoen.",
  password: "Adgangskode",
  show_password: "Vis adgangskode",
  caps_lock: "Caps Lock er slået til.",
  password_required: "Indtast din adgangskode.",
  remember_me: "Husk mig på denne enhed",
  choose_below: "Vælg en af mulighederne nedenfor.",
  no_way:
    "Det er ikke muligt at logge ind her. Giv besked til dem, der står bag siden.",
  or: "eller",
  passwordless: "Log ind med adgangsnøgle",
  continue_with: "Fortsæt med {source}",
  forgot_password: "Glemt adgangskode?",

  // Staying signed in
  stay_signed_in: "Vil du forblive logget ind?",
  stay_signed_in_help:
    "Så slipper du for at logge ind så ofte på denne enhed. Vælg nej, hvis du deler den med andre.",

  // Consent
  allow_access: "Giv adgang",
  consent_question: "Vil du fortsætte?",
  permissions: "Appen beder om",
  permissions_new: "Appen beder også om",
  permissions_given: "Allerede tilladt",
  cancel: "Annuller",

  // Prompts
  optional: "Valgfrit",
  choose: "Vælg\u00a0…",
  locale_auto: "Vælg automatisk",
  remove_file: "Fjern {file}",
  required_field: "Udfyld dette felt.",
  required_check: "Sæt kryds her for at fortsætte.",
  required_choice: "Vælg en mulighed.",
  required_file: "Vælg en fil.",
  invalid_email: "Indtast en e-mailadresse, f.eks. navn@example.com.",
  invalid_number: "Indtast et helt tal.",
  invalid_date: "Indtast hele datoen.",
  passwords_differ: "Adgangskoderne er ikke ens.",
  file_unreadable: "Filen kunne ikke læses. Vælg den igen.",

  // Mail
  check_inbox: "Tjek din indbakke",
  inbox_help:
    "Hvis kontoen findes, har vi sendt en e-mail med et link. Åbn linket for at fortsætte.",
  inbox_account:
    "Hvis der er en konto knyttet til {address}, har vi sendt en e-mail med et link. Åbn linket for at fortsætte.",
  inbox_address:
    "Vi har sendt en e-mail med et link til {address}. Åbn linket for at fortsætte.",
  link_opened: "Jeg har åbnet linket",
  send_again: "Send igen",
  send_again_in: "Send igen om {time}",
  mail_requested:
    "Anmodningen er sendt. Det kan tage et minut. Kig også i spammappen. Du kan prøve igen {when}.",

  // Captchas
  captcha_lead: "En hurtig kontrol, før du går videre.",
  captcha_loading: "Kontrollen indlæses.",
  captcha_first: "Gennemfør kontrollen ovenfor for at fortsætte.",
  captcha_waiting: "Kontrollerer, at du er et menneske\u00a0…",
  captcha_failed: "Kontrollen kunne ikke indlæses",
  captcha_refused: "Denne kontrol er ikke tilladt her",
  captcha_refused_help:
    "Siden indlæser ikke noget fra {host}. Giv besked til dem, der står bag den.",
  captcha_stuck: "Kontrollen er gået i stå",
  captcha_again: "Indlæs kontrollen igen",
  blocked_help:
    "En indholdsblokering, browseren eller netværket kan have stoppet det. Tillad det på denne side, eller prøv et andet netværk.",

  // Device codes
  device_code: "Enhedskode",
  device_code_lead: "Indtast den kode, der vises på din enhed.",
  application_connected: "{application} er forbundet",
  device_connected: "Enheden er forbundet",
  device_another: "Indtast en anden kode",
  device_connected_help: "Du kan lukke denne side og fortsætte på din enhed.",

  // Sources
  back_to_sign_in: "Tilbage til login",
  source_leads: "Videre til {source}",
  source_leads_help: "Bekræft der, så kommer du tilbage hertil.",
  source_window: "{source} åbnes i et separat vindue",
  source_window_help: "Log ind der. Denne side fortsætter automatisk.",
  source_waiting: "Venter på {source}",
  source_waiting_help: "Fuldfør dit login i det vindue, der er åbnet.",
  source_reopen: "Vis vinduet igen",
  source_button: "Tryk på knappen fra {source}, og bekræft der.",
  source_blocked: "Browseren blokerede vinduet.",
  source_tab: "Åbn {source} i en ny fane",
  source_here: "Fortsæt her med {source}",
  source_ended:
    "Vinduet fra {source} blev lukket, før du var færdig. Vælg igen, hvordan du vil logge ind.",
  source_closed:
    "Vinduet fra {source} blev lukket. Vis det igen, hvis du ikke er færdig.",
  source_unloadable: "{source} kunne ikke indlæses",
  source_unreachable: "Der er ingen forbindelse til {source}",
  source_expired: "Det tog for lang tid. Prøv igen.",
  source_refused: "Du kan ikke logge ind her med denne konto fra {source}.",
  source_failed: "Login med {source} mislykkedes.",

  // The agent
  agent: "Kontrol af enheden",
  agent_waiting: "Din enhed kontrolleres",
  agent_help: "Det tager et øjeblik og fortsætter derefter automatisk.",
  agent_refused: "Din enhed blev ikke bekræftet",
  agent_refused_help:
    "Hvis enheden administreres af en organisation, så tjek, at agenten og browserudvidelsen kører.",

  // Second factors
  confirm_you: "Bekræft, at det er dig",
  choose_method: "Vælg, hvordan du vil fortsætte.",
  choose_set_up:
    "Det er nødvendigt for at fortsætte. Vælg, hvad du vil tilføje.",
  other_method: "Brug en anden metode",
  method_webauthn: "Adgangsnøgle eller sikkerhedsnøgle",
  method_webauthn_help: "Ansigt, fingeraftryk, pinkode eller nøgle",
  method_totp: "Autentificeringsapp",
  method_totp_help: "Kode fra appen",
  method_sms: "Sms",
  method_sms_help: "Kode til telefonen",
  method_email: "E-mail",
  method_email_help: "Kode til indbakken",
  method_email_to: "Kode til {address}",
  method_static: "Gendannelseskode",
  method_static_help: "En af de koder, du har gemt",
  method_duo: "Duo",
  method_duo_help: "Notifikation på telefonen",
  method_unknown: "Kan ikke bruges på denne side",
  code: "Kode",
  code_required: "Indtast koden.",
  code_totp: "Åbn din autentificeringsapp, og indtast den kode, der vises.",
  code_static:
    "Indtast en af dine gendannelseskoder. Hver kode virker kun én gang.",
  code_sending: "Sender en kode\u00a0…",
  code_sent_sms: "Vi har sendt en kode til din telefon.",
  code_sent_email: "Vi har sendt en kode til din indbakke.",
  code_sent_to: "Vi har sendt en kode til {address}.",
  code_not_sent: "Der blev ikke sendt nogen kode.",
  code_again: "Du kan få en ny kode {when}.",
  code_wait: {
    one: "Er du sikker på, at koden er rigtig? Vent {seconds} sekund, og prøv den samme kode igen.",
    other:
      "Er du sikker på, at koden er rigtig? Vent {seconds} sekunder, og prøv den samme kode igen.",
  },
  passkey_waiting: "Venter på din adgangsnøgle",
  passkey_waiting_new: "Venter på din enhed",
  passkey_waiting_help: "Følg vejledningen i browseren eller på enheden.",
  passkey_failed: "Det lykkedes ikke",
  passkey_cancelled: "Anmodningen blev annulleret. Du kan prøve igen.",
  passkey_timeout: "Det tog for lang tid. Du kan prøve igen.",
  passkey_none: "Der blev ikke fundet nogen adgangsnøgle til denne konto.",
  passkey_exists: "Denne enhed er allerede tilføjet til denne konto.",
  passkey_incapable:
    "Denne enhed understøtter ikke det, som serveren kræver. Brug en anden enhed.",
  passkey_insecure:
    "Adgangsnøgler virker kun på en sikker side. Adressen skal begynde med https.",
  passkey_domain:
    "Disse adgangsnøgler hører til {expected}, men denne side ligger på {host}. En browser bruger kun en adgangsnøgle på det domæne, den er oprettet til. Loginsiden skal derfor ligge på {expected} eller et underdomæne.",
  passkey_unsupported:
    "Denne browser understøtter ikke adgangsnøgler. Brug en anden metode eller en anden browser.",
  passkey_error:
    "Browseren eller enheden meldte om et problem. Du kan prøve igen.",
  passkey_busy:
    "Browseren spurgte ikke efter en adgangsnøgle. En anden anmodning på denne side kan være i vejen. Genindlæs siden, og prøv igen.",
  passkey_press:
    "Tryk på knappen, og følg vejledningen i browseren eller på enheden.",
  passkey_absent:
    "Der blev ikke fundet nogen adgangsnøgle til denne side på enheden.",
  passkey_elsewhere: "Brug en anden enhed",
  passkey_unknown:
    "Denne adgangsnøgle gælder ikke længere her. Log ind på en anden måde, så kan du tilføje en ny.",
  duo_lead: "Du bekræfter i Duo-appen på din telefon.",
  duo_send: "Send en notifikation",
  duo_again: "Send en ny notifikation",
  duo_waiting: "Venter på din telefon",
  duo_waiting_help: "Godkend dit login i Duo-appen.",
  // Setting up second factors
  set_up_method: "Tilføj en bekræftelsesmetode",
  set_up_totp: "Tilføj en autentificeringsapp",
  totp_lead:
    "Scan denne kode med din autentificeringsapp, og indtast derefter den kode, appen viser.",
  qr_code: "QR-kode",
  totp_key: "Kan du ikke scanne? Indtast denne nøgle",
  totp_open: "Åbn i autentificeringsappen",
  copy: "Kopier",
  copy_all: "Kopier alle",
  copied: "Kopieret",
  copy_by_hand: "Markeret. Kopier med tastaturet eller menuen.",
  set_up_static: "Gem dine gendannelseskoder",
  static_lead:
    "Brug koderne, når du ikke kan bruge dine andre metoder. Hver kode virker kun én gang. Opbevar dem et sikkert sted.",
  static_download: "Download",
  static_print: "Udskriv",
  static_saved: "Jeg har gemt koderne",
  static_required: "Gem først koderne, og bekræft det her.",
  static_title: "Gendannelseskoder til {issuer}",
  set_up_webauthn: "Tilføj en adgangsnøgle",
  set_up_email: "Få koder på e-mail",
  set_up_email_lead: "Hvor skal koderne sendes hen?",
  set_up_sms: "Få koder på sms",
  set_up_sms_lead: "Hvilken telefon skal koderne sendes til?",
  phone_number: "Telefonnummer",
  phone_number_help: "Med landekode: +45 20 …",
  phone_number_required: "Indtast nummeret med plustegn og landekode.",
  change: "Skift",
  set_up_duo: "Tilføj Duo",
  duo_scan: "Scan denne kode med Duo-appen. Siden fortsætter automatisk.",
  duo_open: "Åbn i Duo-appen",
  duo_expired: "Koden er udløbet. Start forfra for at få en ny.",
  duo_not_checked: "Det kunne ikke kontrolleres, om din telefon er forbundet.",

  // End of a session
  session_end: "Sessionen er afsluttet",
  left: "Du er logget ud",
  left_application: "Du er logget ud af {application}",
  still_in_brand: "Du er muligvis stadig logget ind på {brand}.",
  overview: "Gå til oversigten",
  sign_out_of: "Log ud af {brand}",
  sign_in_again: "Log ind på {application} igen",
  logout: "Logger ud",
  logout_progress: "Apps: {done} af {total}",
  logout_none: "Der er ingen apps at logge ud af.",
  logout_waiting: "I gang",
  logout_done: "Logget ud",
  logout_failed: "Ikke bekræftet",
  logout_unnamed: "App uden navn",
  logout_of: "Logger ud af {application}",
  logout_complete: "Logget ud af alle apps",
  logout_interrupted:
    "Udlogningen fra {application} blev afbrudt. Du er muligvis stadig logget ind der.",
  logout_skip: "Spring over",

  // Ends
  denied: "Adgang nægtet",
  invitation_refused:
    "Invitationen er allerede brugt, udløbet eller ufuldstændig. Bed om en ny.",
  link_refused: "Linket er allerede brugt eller udløbet. Bed om et nyt.",
  not_signed_in: "Du er ikke logget ind.",
  session_ended:
    "Sessionen er afsluttet, eller også er du ikke logget ind endnu.",
  denied_help: "Anmodningen blev afvist.",
  crashed: "Noget gik galt",
  crashed_title: "Serveren kunne ikke fortsætte",
  crashed_help:
    "Prøv igen om lidt. Hvis det sker igen, så giv din administrator id-nummeret nedenfor.",
  request: "Anmodnings-id",
  leaving: "På vej videre",
  leaving_to: "Du bliver sendt videre til {host}.",
  leaving_app: "En app på denne enhed tager over herfra.",
  open_app: "Åbn appen",
  done: "Færdig",
  done_help: "Der er ikke mere at gøre her.",
  cancelled: "Annulleret",
  cancelled_help: "Intet er blevet tilladt eller ændret.",
  elsewhere: "Fortsætter i en anden fane",
  elsewhere_help: "Du kan lukke denne fane.",

  // Beside the form
  loading: "Indlæser",
  dismiss: "Luk",
  notices_more: {
    one: "Der er {count} meddelelse mere. Den vises, når du lukker disse.",
    other: "Der er {count} meddelelser mere. De vises, når du lukker disse.",
  },
  background: "Baggrund",
  restarted: "Sessionen var udløbet, så vi startede forfra.",
  other_tab: "Der er et login i gang i en anden fane i browseren.",
  start_again: "Svaret blev ikke accepteret. Start forfra.",
  link_used:
    "Linket er allerede brugt eller udløbet. Du kan starte forfra her.",
  other_application: "Anmodningen kommer nu fra en anden app.",
  answer_first: "Svar først på dette.",
  not_accepted: "Svaret blev ikke accepteret. Tjek det, og prøv igen.",
  signed_in: "Du er logget ind. Serverens sidste svar nåede ikke frem.",
  still_signed_in: "Du er logget ind som {user}.",
  code_refused:
    "Koden er ukendt, eller også må du ikke bruge den. Sammenlign den med koden på din enhed.",

  // Errors outside the flow
  entries_kept: "Dine indtastninger er bevaret.",
  error_no_answer: "Serveren svarede ikke",
  error_timeout: "Serveren er for lang tid om at svare",
  error_starting: "Serveren starter",
  error_starting_help: "Det fortsætter automatisk om et øjeblik.",
  error_server: "Der opstod et problem på serveren",
  error_not_found: "Dette link virker ikke",
  error_not_found_help: "Bed om et nyt link der, hvor du fik dette.",
  error_too_large: "Der blev sendt for meget på én gang",
  error_busy: "Et andet login på siden skal afsluttes først",
  error_cookies: "Cookies er blokeret for dette websted",
  error_cookies_help: "Tillad dem i browserens indstillinger, og prøv igen.",
  error_unknown: "Dette trin kan ikke udføres her",
  error_unsafe: "Den næste adresse var ikke sikker, så den blev ikke åbnet",
  error_origin: "Denne side kan ikke bruges her",
  error_throttled: "For mange anmodninger på én gang",
  error_wait: "Vent lidt. Det fortsætter om {time}.",
  error_check: "Netværket kræver først en kontrol",
  error_in_way: "En anden side svarede i stedet: {page}",
  error_reload_help: "Genindlæs siden for at komme videre.",
  error_setup: "Denne side er ikke konfigureret korrekt",
  error_setup_help: "Administratoren finder årsagen i browserens konsol.",
};
