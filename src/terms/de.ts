import type { Terms } from "./terms.js";

/** German. */
export const terms: Terms = {
  // The first form
  uid: "E-Mail-Adresse oder Benutzername",
  uid_email: "E-Mail-Adresse",
  uid_upn: "Benutzerprinzipalname",
  uid_username: "Benutzername",
  uid_required: "Geben Sie an, wer Sie sind.",
  signing_into: "Weiter zu {application}",
  forgot_username: "Benutzername oder Passwort vergessen?",
  sign_up: "Registrieren",
  retry: "Erneut versuchen",
  slow: "Das dauert länger als gewöhnlich.",
  error_unreachable: "Keine Verbindung",

  // Actions
  continue: "Weiter",
  start_over: "Von vorn beginnen",
  part_failed: "Ein Teil dieses Formulars lässt sich nicht anzeigen.",
  asked_again: "Der Server stellt immer wieder dieselbe Frage.",
  go_back: "Zurück",
  back_to_form: "Zurück zum Formular",
  reload: "Seite neu laden",
  not_you: "Nicht Sie?",
  sign_in: "Anmelden",
  sign_out: "Abmelden",
  yes: "Ja",
  no: "Nein",
  hosted: "Auf der Anmeldeseite weitermachen",

  // Fields
  recovery_hint:
    "Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein, um Ihr Konto wiederherzustellen.",
  password: "Passwort",
  show_password: "Passwort anzeigen",
  caps_lock: "Die Feststelltaste ist aktiv.",
  password_required: "Geben Sie Ihr Passwort ein.",
  remember_me: "Auf diesem Gerät merken",
  no_way:
    "Diese Seite bietet keinen Weg, sich anzumelden. Bitte sagen Sie es denen, die sie betreiben.",
  choose_below: "Wählen Sie einen der folgenden Wege.",
  or: "oder",
  passwordless: "Mit einem Passkey anmelden",
  continue_with: "Weiter mit {source}",
  forgot_password: "Passwort vergessen?",
  new_here: "Neu hier?",

  // Staying signed in
  stay_signed_in: "Angemeldet bleiben?",
  stay_signed_in_help:
    "Dann werden Sie auf diesem Gerät seltener gefragt. Auf einem gemeinsam genutzten wählen Sie Nein.",

  // Consent
  allow_access: "Zugriff erlauben",
  consent_question: "Möchten Sie weitermachen?",
  permissions: "Angefragt wird",
  permissions_new: "Außerdem angefragt wird",
  permissions_given: "Bereits erlaubt",
  cancel: "Abbrechen",

  // Prompts
  optional: "Optional",
  choose: "Auswählen …",
  locale_auto: "Automatisch erkennen",
  remove_file: "{file} entfernen",
  required_field: "Bitte ausfüllen.",
  required_check: "Bitte ankreuzen, um fortzufahren.",
  required_choice: "Bitte auswählen.",
  required_file: "Bitte eine Datei auswählen.",
  invalid_email: "Bitte eine E-Mail-Adresse eingeben, etwa name@example.com.",
  invalid_number: "Bitte eine ganze Zahl eingeben.",
  invalid_date: "Bitte das vollständige Datum eingeben.",
  passwords_differ: "Das ist nicht dasselbe Passwort wie oben.",
  file_unreadable:
    "Die Datei ließ sich nicht lesen. Bitte noch einmal auswählen.",

  // Mail
  check_inbox: "Sehen Sie in Ihr Postfach",
  inbox_help:
    "Wenn es ein passendes Konto gibt, haben wir ihm eine E-Mail mit einem Link geschickt. Öffnen Sie ihn, um fortzufahren.",
  inbox_account:
    "Wenn es zu {address} ein Konto gibt, haben wir ihm eine E-Mail mit einem Link geschickt. Öffnen Sie ihn, um fortzufahren.",
  inbox_address:
    "Wir haben eine E-Mail mit einem Link an {address} geschickt. Öffnen Sie ihn, um fortzufahren.",
  link_opened: "Ich habe den Link geöffnet",
  send_again: "Noch einmal senden",
  send_again_in: "Noch einmal senden in {time}",
  mail_requested:
    "Angefordert. Es kann eine Minute dauern; sehen Sie auch im Spam nach. In 30 Sekunden können Sie es noch einmal anfordern.",

  // Captchas
  captcha_lead: "Eine kurze Prüfung, bevor es weitergeht.",
  captcha_loading: "Die Prüfung wird geladen.",
  captcha_first: "Bitte zuerst die Prüfung oben abschließen.",
  captcha_waiting: "Wir prüfen, dass Sie ein Mensch sind …",
  captcha_failed: "Die Prüfung ließ sich nicht laden",
  captcha_refused: "Diese Prüfung ist hier nicht erlaubt",
  captcha_refused_help:
    "Die Seite lädt nichts von {host}. Bitte sagen Sie es denen, die sie betreiben.",
  captcha_stuck: "Die Prüfung geht nicht weiter",
  captcha_again: "Prüfung neu laden",
  blocked_help:
    "Vielleicht hat ein Inhaltsblocker, der Browser oder das Netzwerk das verhindert. Erlauben Sie es für diese Seite, oder versuchen Sie es in einem anderen Netzwerk.",

  // Device codes
  device_code: "Gerätecode",
  device_code_lead: "Geben Sie den Code ein, den Ihr Gerät anzeigt.",
  application_connected: "{application} ist verbunden",
  device_connected: "Gerät verbunden",
  device_another: "Anderen Code eingeben",
  device_connected_help:
    "Sie können diese Seite schließen und am Gerät weitermachen.",

  // Sources
  back_to_sign_in: "Zurück zur Anmeldung",
  source_leads: "Weiter zu {source}",
  source_leads_help: "Dort bestätigen Sie und kommen hierher zurück.",
  source_window: "{source} öffnet sich in einem eigenen Fenster",
  source_window_help:
    "Melden Sie sich dort an. Diese Seite geht von selbst weiter.",
  source_waiting: "Warten auf {source}",
  source_waiting_help: "Schließen Sie die Anmeldung im neuen Fenster ab.",
  source_reopen: "Fenster wieder zeigen",
  source_button: "Drücken Sie den Knopf von {source} und bestätigen Sie dort.",
  source_blocked: "Ihr Browser hat das Fenster nicht geöffnet.",
  source_tab: "{source} in einem neuen Tab öffnen",
  source_here: "Auf dieser Seite mit {source} fortfahren",
  source_ended:
    "Das Fenster von {source} wurde geschlossen, bevor Sie dort fertig waren. Wählen Sie noch einmal, wie Sie sich anmelden möchten.",
  source_closed:
    "Das Fenster von {source} wurde geschlossen. Falls Sie dort nicht fertig sind, zeigen Sie es wieder.",
  source_unloadable: "{source} ließ sich nicht laden",
  source_unreachable: "{source} ist nicht zu erreichen",
  source_expired: "Das hat zu lange gedauert. Versuchen Sie es noch einmal.",
  source_refused:
    "Mit diesem Konto bei {source} können Sie sich hier nicht anmelden.",
  source_failed: "Die Anmeldung mit {source} hat nicht geklappt.",

  // The agent
  agent: "Prüfung des Geräts",
  agent_waiting: "Ihr Gerät wird geprüft",
  agent_help: "Das dauert einen Moment und geht von selbst weiter.",
  agent_refused: "Ihr Gerät wurde nicht bestätigt",
  agent_refused_help:
    "Wenn es verwaltet wird, sehen Sie nach, ob sein Agent und die Browser-Erweiterung laufen.",

  // Second factors
  confirm_you: "Bestätigen Sie, dass Sie es sind",
  choose_method: "Wählen Sie, wie es weitergeht.",
  choose_set_up:
    "Das ist nötig, um fortzufahren. Wählen Sie, was Sie einrichten möchten.",
  other_method: "Andere Methode verwenden",
  method_webauthn: "Passkey oder Sicherheitsschlüssel",
  method_webauthn_help: "Gesicht, Fingerabdruck, PIN oder Schlüssel",
  method_totp: "Authenticator-App",
  method_totp_help: "Code aus Ihrer App",
  method_sms: "SMS",
  method_sms_help: "Code auf Ihr Telefon",
  method_email: "E-Mail",
  method_email_help: "Code an Ihr Postfach",
  method_email_to: "Code an {address}",
  method_static: "Wiederherstellungscode",
  method_static_help: "Einer Ihrer gespeicherten Codes",
  method_duo: "Duo",
  method_duo_help: "Anfrage auf Ihr Telefon",
  method_unknown: "Geht auf dieser Seite nicht",
  code: "Code",
  code_required: "Bitte den Code eingeben.",
  code_totp:
    "Öffnen Sie Ihre Authenticator-App und geben Sie den Code ein, den sie zeigt.",
  code_static:
    "Geben Sie einen Ihrer Wiederherstellungscodes ein. Jeder gilt einmal.",
  code_sending: "Ein Code wird geschickt…",
  code_sent_sms: "Wir haben einen Code an Ihr Telefon geschickt.",
  code_sent_email: "Wir haben einen Code an Ihr Postfach geschickt.",
  code_sent_to: "Wir haben einen Code an {address} geschickt.",
  code_not_sent: "Es wurde kein Code geschickt.",
  code_again: "In 30 Sekunden können Sie es noch einmal anfordern.",
  code_wait:
    "Wenn Sie sicher sind, dass der Code stimmt: {seconds} s warten und denselben noch einmal versuchen.",
  passkey_waiting: "Warten auf Ihren Passkey",
  passkey_waiting_new: "Warten auf Ihr Gerät",
  passkey_waiting_help:
    "Folgen Sie den Schritten, die Ihr Browser oder Gerät zeigt.",
  passkey_failed: "Das hat nicht geklappt",
  passkey_cancelled:
    "Der Vorgang wurde abgebrochen. Sie können es noch einmal versuchen.",
  passkey_timeout:
    "Es hat zu lange gedauert. Sie können es noch einmal versuchen.",
  passkey_none: "Es wurde kein Passkey dieses Kontos gefunden.",
  passkey_exists: "Dieses Gerät ist für dieses Konto schon eingerichtet.",
  passkey_incapable:
    "Dieses Gerät kann nicht, was der Server verlangt. Nehmen Sie ein anderes.",
  passkey_insecure:
    "Passkeys gehen nur auf einer sicheren Seite. Die Adresse muss mit https beginnen.",
  passkey_domain:
    "Diese Passkeys gehören zu {expected}, und diese Seite liegt auf {host}. Ein Browser gibt einen Passkey nur an Seiten des Hosts, für den er gemacht wurde: die Anmeldung muss auf {expected} oder einem Namen darunter liegen.",
  passkey_unsupported:
    "Dieser Browser kennt keine Passkeys. Nehmen Sie eine andere Methode oder einen anderen Browser.",
  passkey_error:
    "Der Browser oder das Gerät hat ein Problem gemeldet. Sie können es noch einmal versuchen.",
  passkey_busy:
    "Der Browser hat nicht nach einem Passkey gefragt. Vielleicht ist eine andere Anfrage dieser Seite im Weg: Laden Sie die Seite neu und versuchen Sie es noch einmal.",
  passkey_press:
    "Drücken Sie den Knopf und folgen Sie dann den Schritten, die Ihr Browser oder Gerät zeigt.",
  passkey_absent:
    "Auf diesem Gerät wurde kein Passkey für diese Seite gefunden.",
  passkey_elsewhere: "Passkey eines anderen Geräts verwenden",
  passkey_unknown:
    "Dieser Passkey gilt hier nicht mehr. Melden Sie sich auf anderem Weg an; danach können Sie einen neuen einrichten.",
  duo_lead: "Die Duo-App auf Ihrem Telefon bittet Sie um Bestätigung.",
  duo_send: "Anfrage schicken",
  duo_again: "Noch eine Anfrage schicken",
  duo_waiting: "Warten auf Ihr Telefon",
  duo_waiting_help: "Bestätigen Sie die Anmeldung in der Duo-App.",
  // Setting up second factors
  set_up_method: "Methode zur Bestätigung einrichten",
  set_up_totp: "Authenticator-App einrichten",
  totp_lead:
    "Scannen Sie diesen Code mit Ihrer Authenticator-App und geben Sie dann den Code ein, den die App zeigt.",
  qr_code: "QR-Code",
  totp_key: "Scannen geht nicht? Diesen Schlüssel eingeben",
  totp_open: "In der Authenticator-App öffnen",
  copy: "Kopieren",
  copy_all: "Alle kopieren",
  copied: "Kopiert",
  copy_by_hand: "Ausgewählt. Kopieren Sie es mit der Tastatur oder dem Menü.",
  set_up_static: "Wiederherstellungscodes speichern",
  static_lead:
    "Jeder Code gilt einmal, wenn Sie Ihre anderen Methoden nicht verwenden können. Bewahren Sie sie sicher auf.",
  static_download: "Herunterladen",
  static_print: "Drucken",
  static_saved: "Ich habe diese Codes gespeichert",
  static_required: "Speichern Sie die Codes zuerst und bestätigen Sie es hier.",
  static_title: "Wiederherstellungscodes für {issuer}",
  set_up_webauthn: "Passkey einrichten",
  set_up_email: "Codes per E-Mail einrichten",
  set_up_email_lead: "Wohin sollen die Codes gehen?",
  set_up_sms: "Codes per SMS einrichten",
  set_up_sms_lead: "An welches Telefon sollen die Codes gehen?",
  phone_number: "Telefonnummer",
  phone_number_help: "Mit der Landesvorwahl: +49 151 …",
  phone_number_required:
    "Geben Sie die Nummer mit Pluszeichen und Landesvorwahl ein.",
  change: "Ändern",
  set_up_duo: "Duo einrichten",
  duo_scan:
    "Scannen Sie diesen Code mit der Duo-App. Diese Seite macht von selbst weiter.",
  duo_open: "In der Duo-App öffnen",
  duo_expired:
    "Dieser Code ist abgelaufen. Beginnen Sie neu, um einen neuen zu bekommen.",
  duo_not_checked:
    "Es konnte nicht geprüft werden, ob Ihr Telefon verbunden ist.",

  // End of a session
  session_end: "Ende der Sitzung",
  left: "Sie sind abgemeldet",
  left_application: "Sie sind von {application} abgemeldet",
  still_in_brand: "Bei {brand} sind Sie möglicherweise noch angemeldet.",
  overview: "Zur Übersicht",
  sign_out_of: "Von {brand} abmelden",
  sign_in_again: "Erneut bei {application} anmelden",
  logout: "Abmeldung",
  logout_progress: "Anwendungen: {done} von {total}",
  logout_none: "Es gibt keine Anwendung, von der abzumelden wäre.",
  logout_waiting: "Läuft",
  logout_done: "Abgemeldet",
  logout_failed: "Nicht bestätigt",
  logout_unnamed: "Eine Anwendung",
  logout_of: "Abmeldung von {application}",
  logout_complete: "Von allen Anwendungen abgemeldet",
  logout_interrupted:
    "Die Abmeldung von {application} wurde unterbrochen. Möglicherweise sind Sie dort noch angemeldet.",
  logout_skip: "Ohne sie fortfahren",

  // Ends
  denied: "Zugriff verweigert",
  invitation_refused:
    "Diese Einladung wurde schon benutzt, ist abgelaufen oder unvollständig. Bitten Sie um eine neue.",
  link_refused:
    "Dieser Link wurde schon benutzt oder ist abgelaufen. Bitten Sie um einen neuen.",
  not_signed_in: "Sie sind nicht angemeldet.",
  session_ended:
    "Ihre Sitzung ist beendet, oder Sie haben sich noch nicht angemeldet.",
  denied_help: "Die Anfrage wurde abgelehnt.",
  crashed: "Etwas ist schiefgegangen",
  crashed_title: "Der Server konnte nicht weitermachen",
  crashed_help:
    "Versuchen Sie es gleich noch einmal. Wenn es wieder geschieht, nennen Sie Ihrer Administration die Nummer unten.",
  request: "Anfrage",
  leaving: "Es geht weiter",
  leaving_to: "Sie werden zu {host} geleitet.",
  leaving_app: "Eine App auf diesem Gerät macht von hier an weiter.",
  open_app: "App öffnen",
  done: "Fertig",
  done_help: "Hier gibt es nichts mehr zu tun.",
  cancelled: "Abgebrochen",
  cancelled_help: "Nichts wurde erlaubt oder geändert.",
  elsewhere: "In einem anderen Tab fortgesetzt",
  elsewhere_help: "Diesen können Sie schließen.",

  // Beside the form
  loading: "Wird geladen",
  dismiss: "Schließen",
  notices_more:
    "Und {count} weitere Meldungen, die nachrücken, wenn diese geschlossen werden.",
  background: "Hintergrund",
  restarted: "Ihre Sitzung war abgelaufen, daher geht es von vorn los.",
  other_tab: "In einem anderen Tab dieses Browsers läuft eine Anmeldung.",
  start_again: "Das wurde nicht angenommen. Bitte noch einmal von vorn.",
  link_used:
    "Dieser Link wurde schon benutzt oder ist abgelaufen. Hier können Sie neu beginnen.",
  other_application: "Jetzt fragt eine andere Anwendung.",
  answer_first: "Bitte beantworten Sie zuerst dies.",
  not_accepted:
    "Das wurde nicht angenommen. Prüfen Sie es und versuchen Sie es noch einmal.",
  signed_in:
    "Sie sind angemeldet. Nur die letzte Antwort ging auf dem Rückweg verloren.",
  still_signed_in: "Sie sind als {user} angemeldet.",
  code_refused:
    "Dieser Code ist nicht bekannt, oder Sie dürfen ihn nicht benutzen. Vergleichen Sie ihn mit Ihrem Gerät.",

  // Errors outside the flow
  entries_kept: "Ihre Eingaben bleiben erhalten.",
  error_no_answer: "Der Server hat nicht geantwortet",
  error_timeout: "Der Server braucht zu lange für eine Antwort",
  error_starting: "Der Server startet gerade",
  error_starting_help: "Es geht gleich von selbst weiter.",
  error_server: "Der Server hatte ein Problem",
  error_not_found: "Diese Seite führt nirgendwohin",
  error_not_found_help:
    "Bitten Sie um einen neuen Link, wo Sie diesen bekommen haben.",
  error_too_large: "Es wurde zu viel auf einmal gesendet",
  error_chunk: "Ein Teil dieser Seite konnte nicht geladen werden",
  error_busy: "Zuerst kommt eine andere Anmeldung auf dieser Seite",
  error_cookies: "Cookies sind für diese Website gesperrt",
  error_cookies_help:
    "Erlauben Sie sie in den Einstellungen des Browsers und versuchen Sie es dann erneut.",
  error_unknown: "Dieser Schritt ist hier nicht möglich",
  error_unsafe: "Der Weg war nicht sicher und wurde daher nicht genommen",
  error_origin: "Diese Seite kann hier nicht ausgeführt werden",
  error_throttled: "Zu viele Anfragen auf einmal",
  error_wait: "Bitte warten Sie. Es geht in {time} weiter.",
  error_check: "Eine Prüfung des Netzes ist im Weg",
  error_in_way: "Eine andere Seite ist im Weg: {page}",
  error_reload_help: "Laden Sie die Seite neu, um daran vorbeizukommen.",
  error_setup: "Diese Seite ist nicht richtig eingerichtet",
  error_setup_help:
    "Ihre Administration findet den Grund in der Konsole des Browsers.",
};
