import type { Terms } from "./terms.js";

/** Dutch. */
export const terms: Terms = {
  retry: "Opnieuw proberen",
  reload: "Pagina opnieuw laden",
  slow: "Dit duurt langer dan normaal.",
  error_unreachable: "Geen verbinding",
  error_chunk: "Een deel van deze pagina kon niet worden geladen",

  // Identification
  uid: "E-mailadres of gebruikersnaam",
  uid_email: "E-mailadres",
  uid_upn: "UPN (user principal name)",
  uid_username: "Gebruikersnaam",
  uid_required: "Vul dit veld in om door te gaan.",
  signing_into: "Doorgaan naar {application}",
  forgot_username: "Gebruikersnaam of wachtwoord vergeten?",
  new_here: "Nieuw hier?",
  sign_up: "Registreren",

  // Actions
  continue: "Doorgaan",
  start_over: "Opnieuw beginnen",
  part_failed: "Een deel van dit formulier kan niet worden getoond.",
  asked_again: "De server blijft dezelfde vraag stellen.",
  go_back: "Terug",
  back_to_form: "Terug naar het formulier",
  not_you: "Niet uw account?",
  sign_in: "Inloggen",
  sign_out: "Uitloggen",
  yes: "Ja",
  no: "Nee",
  hosted: "Doorgaan op de inlogpagina",

  // Fields
  recovery_hint:
    "Voer uw e-mailadres of gebruikersnaam in om uw account te herstellen.",
  password: "Wachtwoord",
  show_password: "Wachtwoord tonen",
  caps_lock: "Caps Lock staat aan.",
  password_required: "Voer uw wachtwoord in.",
  remember_me: "Mij onthouden op dit apparaat",
  choose_below: "Kies hoe u wilt inloggen.",
  no_way: "Op deze pagina kunt u niet inloggen. Meld dit bij de beheerder.",
  or: "of",
  passwordless: "Inloggen met een passkey",
  continue_with: "Doorgaan met {source}",
  forgot_password: "Wachtwoord vergeten?",

  // Staying signed in
  stay_signed_in: "Ingelogd blijven?",
  stay_signed_in_help:
    "Dan hoeft u op dit apparaat minder vaak in te loggen. Kies ‘Nee’ als u het apparaat deelt.",

  // Consent
  allow_access: "Toegang toestaan",
  consent_question: "Wilt u doorgaan?",
  permissions: "Gevraagde rechten",
  permissions_new: "Extra gevraagde rechten",
  permissions_given: "Eerder verleende rechten",
  cancel: "Annuleren",

  // Prompts
  optional: "Optioneel",
  choose: "Kies…",
  locale_auto: "Automatisch detecteren",
  remove_file: "{file} verwijderen",
  required_field: "Vul dit veld in.",
  required_check: "Vink dit vakje aan om door te gaan.",
  required_choice: "Maak een keuze.",
  required_file: "Kies een bestand.",
  invalid_email: "Voer een e-mailadres in, zoals naam@example.com.",
  invalid_number: "Voer een geheel getal in.",
  invalid_date: "Voer de volledige datum in.",
  passwords_differ: "De wachtwoorden komen niet overeen.",
  file_unreadable: "Het bestand kon niet worden gelezen. Kies het opnieuw.",

  // Mail
  check_inbox: "Kijk in uw inbox",
  inbox_help:
    "Als er een account bij deze gegevens hoort, ontvangt u een e-mail met een link. Open de link om door te gaan.",
  inbox_account:
    "Als er een account bestaat voor {address}, ontvangt u een e-mail met een link. Open de link om door te gaan.",
  inbox_address:
    "Er is een e-mail met een link gestuurd naar {address}. Open de link om door te gaan.",
  link_opened: "Ik heb de link geopend",
  send_again: "Opnieuw versturen",
  send_again_in: "Opnieuw versturen over {time}",
  mail_requested:
    "Aangevraagd. Het kan een minuut duren; kijk ook in uw spammap. U kunt {when} een nieuwe e-mail aanvragen.",

  // Captchas
  captcha_lead: "Nog een korte controle voordat u verdergaat.",
  captcha_loading: "De controle wordt geladen.",
  captcha_first: "Rond eerst de controle hierboven af.",
  captcha_waiting: "Controleren of u een mens bent…",
  captcha_failed: "De controle kon niet worden geladen",
  captcha_refused: "Deze controle is hier niet toegestaan",
  captcha_refused_help:
    "Deze pagina staat inhoud van {host} niet toe. Meld dit bij de beheerder.",
  captcha_stuck: "De controle is vastgelopen",
  captcha_again: "Controle opnieuw laden",
  blocked_help:
    "Mogelijk houdt een contentblocker, de browser of het netwerk dit tegen. Hef de blokkering voor deze pagina op of probeer een ander netwerk.",

  // Device codes
  device_code: "Apparaatcode",
  device_code_lead: "Voer de code in die uw apparaat toont.",
  application_connected: "{application} is gekoppeld",
  device_connected: "Apparaat gekoppeld",
  device_another: "Andere code invoeren",
  device_connected_help:
    "U kunt deze pagina sluiten en verdergaan op uw apparaat.",

  // Sources
  back_to_sign_in: "Terug naar inloggen",
  source_leads: "Doorgaan naar {source}",
  source_leads_help: "Bevestig daar. Daarna komt u hier terug.",
  source_window: "{source} wordt in een apart venster geopend",
  source_window_help: "Log daar in. Daarna gaat het hier vanzelf verder.",
  source_waiting: "Wachten op {source}",
  source_waiting_help: "Rond het inloggen af in het geopende venster.",
  source_reopen: "Venster opnieuw tonen",
  source_button: "Druk op de knop van {source} en bevestig daar.",
  source_blocked: "Uw browser heeft het venster geblokkeerd.",
  source_tab: "{source} openen in nieuw tabblad",
  source_here: "Hier doorgaan met {source}",
  source_ended:
    "Het venster van {source} is gesloten voordat u daar klaar was. Kies opnieuw hoe u wilt inloggen.",
  source_closed:
    "Het venster van {source} is gesloten. Bent u daar nog niet klaar? Toon het dan opnieuw.",
  source_unloadable: "{source} kon niet worden geladen",
  source_unreachable: "{source} is niet bereikbaar",
  source_expired: "Dat duurde te lang. Probeer het opnieuw.",
  source_refused: "Met dit account van {source} kunt u hier niet inloggen.",
  source_failed: "Inloggen met {source} is niet gelukt.",

  // The agent
  agent: "Apparaatcontrole",
  agent_waiting: "Uw apparaat wordt gecontroleerd",
  agent_help: "Dit duurt maar even. Daarna gaat het vanzelf verder.",
  agent_refused: "Uw apparaat kon niet worden bevestigd",
  agent_refused_help:
    "Wordt het apparaat beheerd? Controleer dan of de beheersoftware en de browserextensie actief zijn.",

  // Second factors
  confirm_you: "Bevestig dat u het bent",
  choose_method: "Kies een methode.",
  choose_set_up: "Dit is nodig om door te gaan. Kies wat u wilt instellen.",
  other_method: "Andere methode gebruiken",
  method_webauthn: "Passkey of beveiligingssleutel",
  method_webauthn_help: "Gezicht, vingerafdruk, pincode of sleutel",
  method_totp: "Authenticator-app",
  method_totp_help: "Code uit uw app",
  method_sms: "Sms",
  method_sms_help: "Code op uw telefoon",
  method_email: "E-mail",
  method_email_help: "Code in uw inbox",
  method_email_to: "Code naar {address}",
  method_static: "Herstelcode",
  method_static_help: "Een van uw bewaarde codes",
  method_duo: "Duo",
  method_duo_help: "Melding op uw telefoon",
  method_unknown: "Werkt niet op deze pagina",
  code: "Code",
  code_required: "Voer de code in.",
  code_totp: "Open uw authenticator-app en voer de code in die de app toont.",
  code_static: "Voer een van uw herstelcodes in. Elke code werkt één keer.",
  code_sending: "Code wordt verstuurd…",
  code_sent_sms: "Er is een code naar uw telefoon gestuurd.",
  code_sent_email: "Er is een code naar uw inbox gestuurd.",
  code_sent_to: "Er is een code gestuurd naar {address}.",
  code_not_sent: "Er is geen code verstuurd.",
  code_again: "U kunt {when} een nieuwe code aanvragen.",
  code_wait: {
    one: "Weet u zeker dat deze code klopt? Wacht {seconds} seconde en voer dezelfde code opnieuw in.",
    other:
      "Weet u zeker dat deze code klopt? Wacht {seconds} seconden en voer dezelfde code opnieuw in.",
  },
  passkey_waiting: "Wachten op uw passkey",
  passkey_waiting_new: "Wachten op uw apparaat",
  passkey_waiting_help: "Volg de stappen van uw browser of apparaat.",
  passkey_failed: "Dat is niet gelukt",
  passkey_cancelled: "Het verzoek is geannuleerd. U kunt het opnieuw proberen.",
  passkey_timeout: "Dat duurde te lang. U kunt het opnieuw proberen.",
  passkey_none: "Er is geen passkey voor dit account gevonden.",
  passkey_exists: "Dit apparaat is al ingesteld voor dit account.",
  passkey_incapable:
    "Dit apparaat voldoet niet aan de eisen van de server. Gebruik een ander apparaat.",
  passkey_insecure:
    "Passkeys werken alleen op een beveiligde pagina. Het adres moet beginnen met https.",
  passkey_domain:
    "Deze passkeys horen bij {expected}, maar deze pagina staat op {host}. Passkeys werken alleen op het domein waarvoor ze zijn gemaakt: de inlogpagina moet op {expected} of een subdomein daarvan staan.",
  passkey_unsupported:
    "Deze browser ondersteunt geen passkeys. Gebruik een andere methode of een andere browser.",
  passkey_error:
    "De browser of het apparaat meldt een probleem. U kunt het opnieuw proberen.",
  passkey_busy:
    "De browser heeft niet om een passkey gevraagd. Mogelijk loopt op deze pagina nog een ander verzoek: laad de pagina opnieuw en probeer het nog eens.",
  passkey_press:
    "Kies ‘Doorgaan’ en volg de stappen van uw browser of apparaat.",
  passkey_absent: "Op dit apparaat is geen passkey voor deze pagina gevonden.",
  passkey_elsewhere: "Ander apparaat gebruiken",
  passkey_unknown:
    "Deze passkey is hier niet meer geldig. Log op een andere manier in; daarna kunt u een nieuwe instellen.",
  duo_lead: "U keurt de inlogpoging goed in de Duo-app op uw telefoon.",
  duo_send: "Melding sturen",
  duo_again: "Nieuwe melding sturen",
  duo_waiting: "Wachten op uw telefoon",
  duo_waiting_help: "Keur de inlogpoging goed in de Duo-app.",
  // Setting up second factors
  set_up_method: "Bevestigingsmethode instellen",
  set_up_totp: "Authenticator-app instellen",
  totp_lead:
    "Scan deze code met uw authenticator-app en voer daarna de code in die de app toont.",
  qr_code: "QR-code",
  totp_key: "Lukt scannen niet? Voer deze sleutel in",
  totp_open: "Openen in authenticator-app",
  copy: "Kopiëren",
  copy_all: "Alles kopiëren",
  copied: "Gekopieerd",
  copy_by_hand:
    "Geselecteerd. Kopieer de tekst met uw toetsenbord of via het menu.",
  set_up_static: "Bewaar uw herstelcodes",
  static_lead:
    "Gebruik een herstelcode als uw andere methoden niet beschikbaar zijn. Elke code werkt één keer. Bewaar de codes op een veilige plek.",
  static_download: "Downloaden",
  static_print: "Afdrukken",
  static_saved: "Ik heb deze codes bewaard",
  static_required: "Bewaar eerst de codes en bevestig dat hier.",
  static_title: "Herstelcodes voor {issuer}",
  set_up_webauthn: "Passkey instellen",
  set_up_email: "Codes per e-mail instellen",
  set_up_email_lead: "Waar mogen we de codes naartoe sturen?",
  set_up_sms: "Codes per sms instellen",
  set_up_sms_lead: "Naar welke telefoon mogen we de codes sturen?",
  phone_number: "Telefoonnummer",
  phone_number_help: "Met de landcode: +31\u00a06\u00a0…",
  phone_number_required: "Voer het nummer in met een plusteken en de landcode.",
  change: "Wijzigen",
  set_up_duo: "Duo instellen",
  duo_scan:
    "Scan deze code met de Duo-app. Daarna gaat het hier vanzelf verder.",
  duo_open: "Openen in de Duo-app",
  duo_expired: "Deze code is verlopen. Begin opnieuw om een nieuwe te krijgen.",
  duo_not_checked:
    "Er kon niet worden gecontroleerd of uw telefoon is gekoppeld.",

  // End of a session
  session_end: "Sessie beëindigd",
  left: "U bent uitgelogd",
  left_application: "U bent uitgelogd bij {application}",
  still_in_brand: "Mogelijk bent u nog ingelogd bij {brand}.",
  overview: "Naar het overzicht",
  sign_out_of: "Uitloggen bij {brand}",
  sign_in_again: "Opnieuw inloggen bij {application}",
  logout: "Bezig met uitloggen",
  logout_progress: "Applicaties: {done} van {total}",
  logout_none: "U bent bij geen enkele applicatie ingelogd.",
  logout_waiting: "Bezig",
  logout_done: "Uitgelogd",
  logout_failed: "Niet bevestigd",
  logout_unnamed: "Naamloze applicatie",
  logout_of: "Uitloggen bij {application}",
  logout_complete: "Bij alle applicaties uitgelogd",
  logout_interrupted:
    "Het uitloggen bij {application} is onderbroken. Mogelijk bent u daar nog ingelogd.",
  logout_skip: "Overslaan",

  // Ends
  denied: "Toegang geweigerd",
  invitation_refused:
    "Deze uitnodiging is al gebruikt, verlopen of onvolledig. Vraag een nieuwe aan.",
  link_refused: "Deze link is al gebruikt of verlopen. Vraag een nieuwe aan.",
  not_signed_in: "U bent niet ingelogd.",
  session_ended: "Uw sessie is beëindigd of u bent nog niet ingelogd.",
  denied_help: "Het verzoek is geweigerd.",
  crashed: "Er is iets misgegaan",
  crashed_title: "Er is een fout opgetreden op de server",
  crashed_help:
    "Probeer het zo meteen opnieuw. Gebeurt het nog eens, geef dan het nummer hieronder door aan uw beheerder.",
  request: "Verzoeknummer",
  leaving: "U gaat verder",
  leaving_to: "U wordt doorgestuurd naar {host}.",
  leaving_app: "Een app op dit apparaat neemt het hier over.",
  open_app: "App openen",
  done: "Klaar",
  done_help: "U hoeft hier niets meer te doen.",
  cancelled: "Geannuleerd",
  cancelled_help: "Er is niets toegestaan of gewijzigd.",
  elsewhere: "Verdergegaan in een ander tabblad",
  elsewhere_help: "U kunt dit tabblad sluiten.",

  // Beside the form
  loading: "Laden",
  dismiss: "Sluiten",
  notices_more: {
    one: "Er is nog {count} melding. Die verschijnt als u de getoonde meldingen sluit.",
    other:
      "Er zijn nog {count} meldingen. Die verschijnen als u de getoonde meldingen sluit.",
  },
  background: "Achtergrond",
  restarted: "Uw sessie was verlopen, daarom zijn we opnieuw begonnen.",
  other_tab: "In een ander tabblad van deze browser wordt ook ingelogd.",
  start_again: "Dat is niet gelukt. Begin opnieuw.",
  link_used:
    "Deze link is al gebruikt of verlopen. U kunt hier opnieuw beginnen.",
  other_application: "Het verzoek komt nu van een andere applicatie.",
  answer_first: "Rond eerst deze stap af.",
  not_accepted:
    "Dat is niet gelukt. Controleer uw gegevens en probeer het opnieuw.",
  signed_in:
    "U bent ingelogd. Alleen het laatste antwoord van de server is niet aangekomen.",
  still_signed_in: "U bent ingelogd als {user}.",
  code_refused:
    "Deze code is niet bekend of u mag deze niet gebruiken. Vergelijk de code met die op uw apparaat.",

  // Errors outside the flow
  entries_kept: "Wat u hebt ingevuld, blijft staan.",
  error_no_answer: "De server reageert niet",
  error_timeout: "De server reageert te traag",
  error_starting: "De server wordt gestart",
  error_starting_help: "Zo meteen gaat het vanzelf verder.",
  error_server: "Er is een fout opgetreden op de server",
  error_not_found: "Deze link werkt niet",
  error_not_found_help: "Vraag een nieuwe link aan degene van wie u deze hebt.",
  error_too_large: "Er zijn te veel gegevens tegelijk verstuurd",
  error_busy: "Op deze pagina is al een andere inlogpoging bezig",
  error_cookies: "Cookies zijn geblokkeerd voor deze site",
  error_cookies_help:
    "Sta ze toe in de instellingen van de browser en probeer het opnieuw.",
  error_unknown: "Deze stap is hier niet mogelijk",
  error_unsafe: "Het volgende adres was niet veilig en is daarom niet geopend",
  error_origin: "Deze pagina werkt hier niet",
  error_throttled: "Te veel verzoeken tegelijk",
  error_wait: "Even geduld. Over {time} gaat het verder.",
  error_check: "Er is een beveiligingscontrole nodig",
  error_in_way: "Er reageert een andere pagina: {page}",
  error_reload_help: "Laad de pagina opnieuw om verder te gaan.",
  error_setup: "Deze pagina is niet goed ingesteld",
  error_setup_help:
    "De beheerder vindt de oorzaak in de console van de browser.",
};
