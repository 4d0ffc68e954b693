import type { Terms } from "./terms.js";

/** Swedish. */
export const terms: Terms = {
  // For errors before any other file has loaded
  retry: "Försök igen",
  reload: "Ladda om sidan",
  slow: "Det här tar längre tid än vanligt.",
  error_unreachable: "Ingen anslutning",
  error_chunk: "En del av sidan kunde inte laddas",

  // Identification
  uid: "E-post eller användarnamn",
  uid_email: "E-post",
  uid_upn: "Användarens huvudnamn (UPN)",
  uid_username: "Användarnamn",
  uid_required: "Fyll i det här fältet.",
  signing_into: "Fortsätt till {application}",
  forgot_username: "Glömt användarnamn eller lösenord?",
  new_here: "Ny här?",
  sign_up: "Skapa konto",

  // Actions
  continue: "Fortsätt",
  start_over: "Börja om",
  part_failed: "En del av formuläret kan inte visas.",
  asked_again: "Servern ställer samma fråga om och om igen.",
  go_back: "Tillbaka",
  back_to_form: "Tillbaka till formuläret",
  not_you: "Inte du?",
  sign_in: "Logga in",
  sign_out: "Logga ut",
  yes: "Ja",
  no: "Nej",
  hosted: "Fortsätt på inloggningssidan",

  // Fields
  recovery_hint:
    "Ange din e-postadress eller ditt användarnamn för att återställa kontot.",
  password: "Lösenord",
  show_password: "Visa lösenord",
  caps_lock: "Caps Lock är på.",
  password_required: "Ange ditt lösenord.",
  remember_me: "Kom ihåg mig på den här enheten",
  choose_below: "Välj ett av alternativen nedan.",
  no_way: "Det går inte att logga in här. Säg till dem som står bakom sidan.",
  or: "eller",
  passwordless: "Använd en inloggningsnyckel",
  continue_with: "Fortsätt med {source}",
  forgot_password: "Glömt lösenord?",

  // Staying signed in
  stay_signed_in: "Vill du förbli inloggad?",
  stay_signed_in_help:
    "Då slipper du logga in så ofta på den här enheten. Välj nej om du delar den med andra.",

  // Consent
  allow_access: "Tillåt åtkomst",
  consent_question: "Vill du fortsätta?",
  permissions: "Appen ber om",
  permissions_new: "Appen ber också om",
  permissions_given: "Redan tillåtet",
  cancel: "Avbryt",

  // Prompts
  optional: "Valfritt",
  choose: "Välj\u00a0…",
  locale_auto: "Välj automatiskt",
  remove_file: "Ta bort {file}",
  required_field: "Fyll i det här fältet.",
  required_check: "Kryssa i rutan för att fortsätta.",
  required_choice: "Välj ett alternativ.",
  required_file: "Välj en fil.",
  invalid_email: "Ange en e-postadress, till exempel namn@example.com.",
  invalid_number: "Ange ett heltal.",
  invalid_date: "Ange hela datumet.",
  passwords_differ: "Lösenorden stämmer inte överens.",
  file_unreadable: "Filen kunde inte läsas. Välj den igen.",

  // Mail
  check_inbox: "Kolla inkorgen",
  inbox_help:
    "Om kontot finns har vi skickat ett mejl med en länk. Öppna länken för att fortsätta.",
  inbox_account:
    "Om det finns ett konto kopplat till {address} har vi skickat ett mejl med en länk. Öppna länken för att fortsätta.",
  inbox_address:
    "Vi har skickat ett mejl med en länk till {address}. Öppna länken för att fortsätta.",
  link_opened: "Jag har öppnat länken",
  send_again: "Skicka igen",
  send_again_in: "Skicka igen om {time}",
  mail_requested:
    "Begäran är skickad. Det kan ta någon minut. Titta även i skräpposten. Du kan försöka igen {when}.",

  // Captchas
  captcha_lead: "En snabb kontroll innan du går vidare.",
  captcha_loading: "Kontrollen laddas.",
  captcha_first: "Slutför kontrollen ovan för att fortsätta.",
  captcha_waiting: "Kontrollerar att du är en människa\u00a0…",
  captcha_failed: "Kontrollen kunde inte laddas",
  captcha_refused: "Den här kontrollen är inte tillåten här",
  captcha_refused_help:
    "Sidan laddar ingenting från {host}. Säg till dem som står bakom den.",
  captcha_stuck: "Kontrollen har fastnat",
  captcha_again: "Ladda kontrollen igen",
  blocked_help:
    "En innehållsblockerare, webbläsaren eller nätverket kan ha stoppat det. Tillåt det på den här sidan eller prova ett annat nätverk.",

  // Device codes
  device_code: "Enhetskod",
  device_code_lead: "Ange koden som visas på din enhet.",
  application_connected: "{application} har anslutits",
  device_connected: "Enheten är ansluten",
  device_another: "Ange en annan kod",
  device_connected_help:
    "Du kan stänga den här sidan och fortsätta på enheten.",

  // Sources
  back_to_sign_in: "Tillbaka till inloggningen",
  source_leads: "Vidare till {source}",
  source_leads_help: "Bekräfta där, så kommer du tillbaka hit.",
  source_window: "{source} öppnas i ett eget fönster",
  source_window_help: "Logga in där. Den här sidan fortsätter automatiskt.",
  source_waiting: "Väntar på {source}",
  source_waiting_help: "Slutför inloggningen i fönstret som har öppnats.",
  source_reopen: "Visa fönstret igen",
  source_button: "Tryck på knappen från {source} och bekräfta där.",
  source_blocked: "Webbläsaren blockerade fönstret.",
  source_tab: "Öppna {source} i en ny flik",
  source_here: "Fortsätt här med {source}",
  source_ended:
    "Fönstret för {source} stängdes innan du var klar. Välj igen hur du vill logga in.",
  source_closed:
    "Fönstret för {source} stängdes. Visa det igen om du inte är klar.",
  source_unloadable: "{source} kunde inte laddas",
  source_unreachable: "Det går inte att nå {source}",
  source_expired: "Det tog för lång tid. Försök igen.",
  source_refused: "Du kan inte logga in här med det här kontot hos {source}.",
  source_failed: "Det gick inte att logga in med {source}.",

  // The agent
  agent: "Kontroll av enheten",
  agent_waiting: "Din enhet kontrolleras",
  agent_help: "Det tar ett ögonblick och fortsätter sedan automatiskt.",
  agent_refused: "Din enhet kunde inte bekräftas",
  agent_refused_help:
    "Om enheten hanteras av en organisation kan du kontrollera att agenten och webbläsartillägget är igång.",

  // Second factors
  confirm_you: "Bekräfta att det är du",
  choose_method: "Välj hur du vill fortsätta.",
  choose_set_up:
    "Det här krävs för att fortsätta. Välj vad du vill lägga till.",
  other_method: "Använd en annan metod",
  method_webauthn: "Inloggningsnyckel eller säkerhetsnyckel",
  method_webauthn_help: "Ansikte, fingeravtryck, pinkod eller nyckel",
  method_totp: "Autentiseringsapp",
  method_totp_help: "Kod från appen",
  method_sms: "Sms",
  method_sms_help: "Kod till telefonen",
  method_email: "E-post",
  method_email_help: "Kod till inkorgen",
  method_email_to: "Kod till {address}",
  method_static: "Återställningskod",
  method_static_help: "En av koderna du har sparat",
  method_duo: "Duo",
  method_duo_help: "Pushnotis på telefonen",
  method_unknown: "Kan inte användas på den här sidan",
  code: "Kod",
  code_required: "Ange koden.",
  code_totp: "Öppna autentiseringsappen och ange koden som visas där.",
  code_static:
    "Ange en av dina återställningskoder. Varje kod fungerar bara en gång.",
  code_sending: "Skickar en kod\u00a0…",
  code_sent_sms: "Vi har skickat en kod till din telefon.",
  code_sent_email: "Vi har skickat en kod till din inkorg.",
  code_sent_to: "Vi har skickat en kod till {address}.",
  code_not_sent: "Ingen kod skickades.",
  code_again: "Du kan begära en ny kod {when}.",
  code_wait: {
    one: "Är du säker på att koden stämmer? Vänta {seconds} sekund och försök med samma kod igen.",
    other:
      "Är du säker på att koden stämmer? Vänta {seconds} sekunder och försök med samma kod igen.",
  },
  passkey_waiting: "Väntar på din inloggningsnyckel",
  passkey_waiting_new: "Väntar på din enhet",
  passkey_waiting_help: "Följ anvisningarna i webbläsaren eller på enheten.",
  passkey_failed: "Det gick inte",
  passkey_cancelled: "Begäran avbröts. Du kan försöka igen.",
  passkey_timeout: "Det tog för lång tid. Du kan försöka igen.",
  passkey_none: "Ingen inloggningsnyckel hittades för det här kontot.",
  passkey_exists: "Den här enheten är redan tillagd för det här kontot.",
  passkey_incapable:
    "Den här enheten klarar inte det som servern kräver. Använd en annan.",
  passkey_insecure:
    "Inloggningsnycklar fungerar bara på en säker sida. Adressen måste börja med https.",
  passkey_domain:
    "De här inloggningsnycklarna hör till {expected}, men den här sidan ligger på {host}. En webbläsare använder en inloggningsnyckel bara på den domän som nyckeln skapades för. Inloggningssidan måste därför ligga på {expected} eller en underdomän.",
  passkey_unsupported:
    "Den här webbläsaren har inte stöd för inloggningsnycklar. Använd en annan metod eller en annan webbläsare.",
  passkey_error:
    "Webbläsaren eller enheten rapporterade ett problem. Du kan försöka igen.",
  passkey_busy:
    "Webbläsaren frågade inte efter någon inloggningsnyckel. En annan begäran på den här sidan kan vara i vägen. Ladda om sidan och försök igen.",
  passkey_press:
    "Tryck på knappen och följ anvisningarna i webbläsaren eller på enheten.",
  passkey_absent:
    "Ingen inloggningsnyckel för den här sidan hittades på enheten.",
  passkey_elsewhere: "Använd en annan enhet",
  passkey_unknown:
    "Den här inloggningsnyckeln gäller inte längre här. Logga in på ett annat sätt, så kan du lägga till en ny.",
  duo_lead: "Du bekräftar i Duo-appen på din telefon.",
  duo_send: "Skicka en pushnotis",
  duo_again: "Skicka en ny pushnotis",
  duo_waiting: "Väntar på din telefon",
  duo_waiting_help: "Godkänn inloggningen i Duo-appen.",
  // Setting up second factors
  set_up_method: "Lägg till ett sätt att bekräfta att det är du",
  set_up_totp: "Lägg till en autentiseringsapp",
  totp_lead:
    "Skanna den här koden med autentiseringsappen och ange sedan koden som appen visar.",
  qr_code: "QR-kod",
  totp_key: "Går det inte att skanna? Ange den här nyckeln",
  totp_open: "Öppna i autentiseringsappen",
  copy: "Kopiera",
  copy_all: "Kopiera alla",
  copied: "Kopierat",
  copy_by_hand: "Markerat. Kopiera med tangentbordet eller menyn.",
  set_up_static: "Spara dina återställningskoder",
  static_lead:
    "Använd koderna när du inte kan använda dina andra metoder. Varje kod fungerar bara en gång. Förvara dem på ett säkert ställe.",
  static_download: "Ladda ner",
  static_print: "Skriv ut",
  static_saved: "Jag har sparat koderna",
  static_required: "Spara koderna först och bekräfta sedan här.",
  static_title: "Återställningskoder för {issuer}",
  set_up_webauthn: "Lägg till en inloggningsnyckel",
  set_up_email: "Få koder via e-post",
  set_up_email_lead: "Vart ska koderna skickas?",
  set_up_sms: "Få koder via sms",
  set_up_sms_lead: "Vilken telefon ska koderna skickas till?",
  phone_number: "Telefonnummer",
  phone_number_help: "Med landskod: +46 70 …",
  phone_number_required: "Ange numret med plustecken och landskod.",
  change: "Ändra",
  set_up_duo: "Lägg till Duo",
  duo_scan: "Skanna den här koden med Duo-appen. Sidan fortsätter automatiskt.",
  duo_open: "Öppna i Duo-appen",
  duo_expired: "Koden har gått ut. Börja om för att få en ny.",
  duo_not_checked: "Det gick inte att kontrollera om telefonen är ansluten.",

  // End of a session
  session_end: "Sessionen är avslutad",
  left: "Du har loggat ut",
  left_application: "Du har loggat ut från {application}",
  still_in_brand: "Du kan fortfarande vara inloggad på {brand}.",
  overview: "Till översikten",
  sign_out_of: "Logga ut från {brand}",
  sign_in_again: "Logga in på {application} igen",
  logout: "Loggar ut",
  logout_progress: "Appar: {done} av {total}",
  logout_none: "Det finns inga appar att logga ut från.",
  logout_waiting: "Pågår",
  logout_done: "Utloggad",
  logout_failed: "Inte bekräftat",
  logout_unnamed: "App utan namn",
  logout_of: "Loggar ut från {application}",
  logout_complete: "Utloggad från alla appar",
  logout_interrupted:
    "Utloggningen från {application} avbröts. Du kan fortfarande vara inloggad där.",
  logout_skip: "Hoppa över",

  // Ends
  denied: "Åtkomst nekad",
  invitation_refused:
    "Inbjudan har redan använts, har gått ut eller är ofullständig. Be om en ny.",
  link_refused: "Länken har redan använts eller har gått ut. Be om en ny.",
  not_signed_in: "Du är inte inloggad.",
  session_ended: "Sessionen är avslutad, eller så har du inte loggat in än.",
  denied_help: "Begäran avslogs.",
  crashed: "Något gick fel",
  crashed_title: "Servern kunde inte fortsätta",
  crashed_help:
    "Försök igen om en stund. Om det händer igen kan du ge administratören id-numret nedan.",
  request: "Id för begäran",
  leaving: "På väg vidare",
  leaving_to: "Du skickas vidare till {host}.",
  leaving_app: "En app på den här enheten tar över härifrån.",
  open_app: "Öppna appen",
  done: "Klart",
  done_help: "Det finns inget mer att göra här.",
  cancelled: "Avbrutet",
  cancelled_help: "Ingenting har tillåtits eller ändrats.",
  elsewhere: "Fortsätter i en annan flik",
  elsewhere_help: "Du kan stänga den här fliken.",

  // Beside the form
  loading: "Laddar",
  dismiss: "Stäng",
  notices_more: {
    one: "Det finns {count} meddelande till. Det visas när du stänger de här.",
    other:
      "Det finns {count} meddelanden till. De visas när du stänger de här.",
  },
  background: "Bakgrund",
  restarted: "Sessionen hade gått ut, så vi började om.",
  other_tab: "En inloggning pågår i en annan flik i webbläsaren.",
  start_again: "Svaret godkändes inte. Börja om.",
  link_used: "Länken har redan använts eller har gått ut. Du kan börja om här.",
  other_application: "Begäran kommer nu från en annan app.",
  answer_first: "Svara på det här först.",
  not_accepted: "Svaret godkändes inte. Kontrollera det och försök igen.",
  signed_in: "Du är inloggad. Serverns sista svar kom inte fram.",
  still_signed_in: "Du är inloggad som {user}.",
  code_refused:
    "Koden är okänd, eller så får du inte använda den. Jämför den med koden på din enhet.",

  // Errors outside the flow
  entries_kept: "Det du har fyllt i finns kvar.",
  error_no_answer: "Servern svarade inte",
  error_timeout: "Servern tar för lång tid på sig att svara",
  error_starting: "Servern startar",
  error_starting_help: "Det fortsätter automatiskt om ett ögonblick.",
  error_server: "Det uppstod ett problem på servern",
  error_not_found: "Den här länken fungerar inte",
  error_not_found_help: "Be om en ny länk där du fick den här.",
  error_too_large: "För mycket skickades på en gång",
  error_busy: "En annan inloggning på sidan måste slutföras först",
  error_cookies: "Cookies är blockerade för den här webbplatsen",
  error_cookies_help:
    "Tillåt dem i webbläsarens inställningar och försök igen.",
  error_unknown: "Det här steget går inte att utföra här",
  error_unsafe: "Nästa adress var inte säker, så den öppnades inte",
  error_origin: "Den här sidan kan inte användas här",
  error_throttled: "För många förfrågningar på en gång",
  error_wait: "Vänta lite. Det fortsätter om {time}.",
  error_check: "Nätverket kräver en kontroll först",
  error_in_way: "En annan sida svarade i stället: {page}",
  error_reload_help: "Ladda om sidan för att komma vidare.",
  error_setup: "Den här sidan är inte rätt konfigurerad",
  error_setup_help: "Administratören hittar orsaken i webbläsarens konsol.",
};
