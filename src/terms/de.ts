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
  error_unreachable: "Keine Verbindung",

  // Actions
  continue: "Weiter",
  start_over: "Von vorn beginnen",
  go_back: "Zurück",
  back_to_form: "Zurück zum Formular",
  reload: "Seite neu laden",
  not_you: "Nicht Sie?",
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
  captcha_failed_help:
    "Vielleicht hat sie Ihr Browser, eine Erweiterung oder das Netzwerk blockiert.",

  // Device codes
  device_code: "Gerätecode",
  device_code_lead: "Geben Sie den Code ein, den Ihr Gerät anzeigt.",
  device_code_required: "Bitte den Code eingeben.",
  device_connected: "Gerät verbunden",
  device_connected_help:
    "Sie können diese Seite schließen und am Gerät weitermachen.",

  // End of a session
  session_end: "Ende der Sitzung",
  left: "Sie sind abgemeldet",
  left_application: "Sie sind von {application} abgemeldet",
  still_in_brand: "Bei {brand} sind Sie möglicherweise noch angemeldet.",
  overview: "Zur Übersicht",
  sign_out_of: "Von {brand} abmelden",
  sign_in_again: "Erneut bei {application} anmelden",

  // Ends
  denied: "Zugriff verweigert",
  denied_help: "Die Anfrage wurde abgelehnt.",
  crashed: "Etwas ist schiefgegangen",
  crashed_title: "Der Server konnte nicht weitermachen",
  crashed_help:
    "Versuchen Sie es gleich noch einmal. Wenn es wieder geschieht, nennen Sie Ihrer Administration die Nummer unten.",
  request: "Anfrage",
  leaving: "Es geht weiter",
  leaving_to: "Sie werden zu {host} geleitet.",
  open_app: "App öffnen",
  done: "Fertig",
  done_help: "Hier gibt es nichts mehr zu tun.",
  cancelled: "Abgebrochen",
  cancelled_help: "Nichts wurde erlaubt oder geändert.",
  elsewhere: "In einem anderen Tab fortgesetzt",
  elsewhere_help: "Diesen können Sie schließen.",

  // Beside the form
  loading: "Wird geladen",
  background: "Hintergrund",
  restarted: "Ihre Sitzung war abgelaufen, daher geht es von vorn los.",
  answer_first: "Bitte beantworten Sie zuerst dies.",
  not_accepted:
    "Das wurde nicht angenommen. Prüfen Sie es und versuchen Sie es noch einmal.",
  signed_in:
    "Sie sind angemeldet. Nur die letzte Antwort ging auf dem Rückweg verloren.",
  still_signed_in: "Sie sind als {user} angemeldet.",
  code_refused:
    "Dieser Code ist nicht bekannt, oder Sie dürfen ihn nicht benutzen. Vergleichen Sie ihn mit Ihrem Gerät.",

  // What goes wrong outside the flow
  entries_kept: "Ihre Eingaben bleiben erhalten.",
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
  error_unknown: "Dieser Schritt ist hier nicht möglich",
  error_unsafe: "Der Weg war nicht sicher und wurde daher nicht genommen",
  error_setup: "Diese Seite ist nicht richtig eingerichtet",
  error_setup_help:
    "Ihre Administration findet den Grund in der Konsole des Browsers.",
};
