import type { Terms } from "./terms.js";

/** German. */
export const terms: Terms = {
  // The first form
  uid: "E-Mail-Adresse oder Benutzername",
  uid_email: "E-Mail-Adresse",
  uid_upn: "Benutzerprinzipalname (UPN)",
  uid_username: "Benutzername",
  uid_required: "Füllen Sie dieses Feld aus.",
  signing_into: "Weiter zu {application}",
  forgot_username: "Benutzername oder Passwort vergessen?",
  sign_up: "Registrieren",
  retry: "Erneut versuchen",
  slow: "Das dauert länger als üblich.",
  error_unreachable: "Keine Verbindung",

  // Actions
  continue: "Weiter",
  start_over: "Von vorn beginnen",
  part_failed: "Ein Teil dieses Formulars kann nicht angezeigt werden.",
  asked_again: "Der Server stellt immer wieder dieselbe Frage.",
  go_back: "Zurück",
  back_to_form: "Zurück zum Formular",
  reload: "Seite neu laden",
  not_you: "Nicht Ihr Konto?",
  sign_in: "Anmelden",
  sign_out: "Abmelden",
  yes: "Ja",
  no: "Nein",
  hosted: "Auf der Anmeldeseite fortfahren",

  // Fields
  recovery_hint:
    "Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein, um Ihr Konto wiederherzustellen.",
  password: "Passwort",
  show_password: "Passwort anzeigen",
  caps_lock: "Die Feststelltaste ist aktiv.",
  password_required: "Geben Sie Ihr Passwort ein.",
  remember_me: "Anmeldenamen auf diesem Gerät merken",
  no_way:
    "Auf dieser Seite ist keine Anmeldung möglich. Bitte informieren Sie die Administration.",
  choose_below: "Wählen Sie, wie Sie sich anmelden möchten.",
  or: "oder",
  passwordless: "Mit einem Passkey anmelden",
  continue_with: "Weiter mit {source}",
  forgot_password: "Passwort vergessen?",
  new_here: "Neu hier?",

  // Staying signed in
  stay_signed_in: "Angemeldet bleiben?",
  stay_signed_in_help:
    "Dann müssen Sie sich auf diesem Gerät seltener anmelden. Auf gemeinsam genutzten Geräten wählen Sie „Nein“.",

  // Consent
  allow_access: "Zugriff erlauben",
  consent_question: "Möchten Sie fortfahren?",
  permissions: "Angeforderte Berechtigungen",
  permissions_new: "Zusätzlich angeforderte Berechtigungen",
  permissions_given: "Bereits erteilte Berechtigungen",
  cancel: "Abbrechen",

  // Prompts
  optional: "Optional",
  choose: "Auswählen\u00a0…",
  locale_auto: "Automatisch erkennen",
  remove_file: "{file} entfernen",
  required_field: "Füllen Sie dieses Feld aus.",
  required_check: "Aktivieren Sie das Kästchen, um fortzufahren.",
  required_choice: "Treffen Sie eine Auswahl.",
  required_file: "Wählen Sie eine Datei aus.",
  invalid_email:
    "Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.",
  invalid_number: "Geben Sie eine ganze Zahl ein.",
  invalid_date: "Geben Sie das vollständige Datum ein.",
  passwords_differ: "Die Passwörter stimmen nicht überein.",
  file_unreadable:
    "Die Datei konnte nicht gelesen werden. Wählen Sie erneut eine Datei aus.",

  // Mail
  check_inbox: "Sehen Sie in Ihrem Postfach nach",
  inbox_help:
    "Falls es ein passendes Konto gibt, erhalten Sie eine E-Mail mit einem Link. Öffnen Sie den Link, um fortzufahren.",
  inbox_account:
    "Falls es zu {address} ein Konto gibt, erhalten Sie eine E-Mail mit einem Link. Öffnen Sie den Link, um fortzufahren.",
  inbox_address:
    "Wir haben eine E-Mail mit einem Link an {address} gesendet. Öffnen Sie den Link, um fortzufahren.",
  link_opened: "Ich habe den Link geöffnet",
  send_again: "Erneut senden",
  send_again_in: "Erneut senden in {time}",
  mail_requested:
    "Angefordert. Das kann eine Minute dauern; sehen Sie auch im Spam-Ordner nach. Sie können {when} eine neue E-Mail anfordern.",

  // Captchas
  captcha_lead: "Noch eine kurze Prüfung, dann geht es weiter.",
  captcha_loading: "Die Prüfung wird geladen.",
  captcha_first: "Schließen Sie zuerst die Prüfung oben ab.",
  captcha_waiting: "Wir prüfen, ob Sie ein Mensch sind\u00a0…",
  captcha_failed: "Die Prüfung konnte nicht geladen werden",
  captcha_refused: "Diese Prüfung ist hier nicht erlaubt",
  captcha_refused_help:
    "Diese Seite lässt Inhalte von {host} nicht zu. Bitte informieren Sie die Administration.",
  captcha_stuck: "Die Prüfung reagiert nicht",
  captcha_again: "Prüfung neu laden",
  blocked_help:
    "Möglicherweise blockiert ein Inhaltsblocker, der Browser oder das Netzwerk den Vorgang. Heben Sie die Sperre für diese Seite auf oder versuchen Sie es in einem anderen Netzwerk.",

  // Device codes
  device_code: "Gerätecode",
  device_code_lead: "Geben Sie den Code ein, den Ihr Gerät anzeigt.",
  application_connected: "{application} ist verbunden",
  device_connected: "Gerät verbunden",
  device_another: "Anderen Code eingeben",
  device_connected_help:
    "Sie können diese Seite schließen und auf Ihrem Gerät fortfahren.",

  // Sources
  back_to_sign_in: "Zurück zur Anmeldung",
  source_leads: "Weiter zu {source}",
  source_leads_help: "Bestätigen Sie dort. Danach kommen Sie hierher zurück.",
  source_window: "{source} öffnet sich in einem eigenen Fenster",
  source_window_help:
    "Melden Sie sich dort an. Danach geht es hier von selbst weiter.",
  source_waiting: "Warten auf {source}",
  source_waiting_help: "Schließen Sie die Anmeldung im neuen Fenster ab.",
  source_reopen: "Fenster wieder anzeigen",
  source_button:
    "Wählen Sie die Schaltfläche von {source} und bestätigen Sie dort.",
  source_blocked: "Ihr Browser hat das Fenster blockiert.",
  source_tab: "{source} in neuem Tab öffnen",
  source_here: "Hier mit {source} fortfahren",
  source_ended:
    "Das Fenster von {source} wurde geschlossen, bevor Sie dort fertig waren. Wählen Sie erneut, wie Sie sich anmelden möchten.",
  source_closed:
    "Das Fenster von {source} wurde geschlossen. Falls Sie dort noch nicht fertig sind, zeigen Sie es wieder an.",
  source_unloadable: "{source} konnte nicht geladen werden",
  source_unreachable: "{source} ist nicht erreichbar",
  source_expired: "Das hat zu lange gedauert. Versuchen Sie es erneut.",
  source_refused:
    "Mit diesem Konto bei {source} können Sie sich hier nicht anmelden.",
  source_failed: "Die Anmeldung mit {source} hat nicht geklappt.",

  // The agent
  agent: "Geräteprüfung",
  agent_waiting: "Ihr Gerät wird geprüft",
  agent_help: "Das dauert einen Moment. Danach geht es von selbst weiter.",
  agent_refused: "Ihr Gerät konnte nicht bestätigt werden",
  agent_refused_help:
    "Falls Ihr Gerät verwaltet wird, prüfen Sie, ob die Verwaltungssoftware und die Browser-Erweiterung laufen.",

  // Second factors
  confirm_you: "Bestätigen Sie Ihre Identität",
  choose_method: "Wählen Sie eine Methode.",
  choose_set_up:
    "Das ist nötig, um fortzufahren. Wählen Sie, was Sie einrichten möchten.",
  other_method: "Andere Methode verwenden",
  method_webauthn: "Passkey oder Sicherheits\u00adschlüssel",
  method_webauthn_help: "Gesicht, Fingerabdruck, PIN oder Schlüssel",
  method_totp: "Authenticator-App",
  method_totp_help: "Code aus Ihrer App",
  method_sms: "SMS",
  method_sms_help: "Code an Ihr Telefon",
  method_email: "E-Mail",
  method_email_help: "Code an Ihr Postfach",
  method_email_to: "Code an {address}",
  method_static: "Wiederherstellungs\u00adcode",
  method_static_help: "Einer Ihrer gespeicherten Codes",
  method_duo: "Duo",
  method_duo_help: "Anfrage an Ihr Telefon",
  method_unknown: "Auf dieser Seite nicht verfügbar",
  code: "Code",
  code_required: "Geben Sie den Code ein.",
  code_totp:
    "Öffnen Sie Ihre Authenticator-App und geben Sie den Code ein, den die App anzeigt.",
  code_static:
    "Geben Sie einen Ihrer Wiederherstellungscodes ein. Jeder funktioniert nur einmal.",
  code_sending: "Code wird gesendet\u00a0…",
  code_sent_sms: "Wir haben einen Code an Ihr Telefon gesendet.",
  code_sent_email: "Wir haben einen Code an Ihr Postfach gesendet.",
  code_sent_to: "Wir haben einen Code an {address} gesendet.",
  code_not_sent: "Es wurde kein Code gesendet.",
  code_again: "Sie können {when} einen neuen Code anfordern.",
  code_wait: {
    one: "Wenn Sie sicher sind, dass der Code stimmt, warten Sie {seconds} Sekunde und geben Sie ihn erneut ein.",
    other:
      "Wenn Sie sicher sind, dass der Code stimmt, warten Sie {seconds} Sekunden und geben Sie ihn erneut ein.",
  },
  passkey_waiting: "Warten auf Ihren Passkey",
  passkey_waiting_new: "Warten auf Ihr Gerät",
  passkey_waiting_help:
    "Folgen Sie den Schritten, die Ihr Browser oder Gerät anzeigt.",
  passkey_failed: "Das hat nicht geklappt",
  passkey_cancelled:
    "Der Vorgang wurde abgebrochen. Sie können es erneut versuchen.",
  passkey_timeout: "Das hat zu lange gedauert. Sie können es erneut versuchen.",
  passkey_none: "Für dieses Konto wurde kein Passkey gefunden.",
  passkey_exists: "Dieses Gerät ist für dieses Konto bereits eingerichtet.",
  passkey_incapable:
    "Dieses Gerät erfüllt die Anforderungen des Servers nicht. Verwenden Sie ein anderes.",
  passkey_insecure:
    "Passkeys funktionieren nur auf einer sicheren Seite. Die Adresse muss mit https beginnen.",
  passkey_domain:
    "Diese Passkeys gehören zu {expected}, aber diese Seite liegt auf {host}. Passkeys funktionieren nur auf der Domain, für die sie erstellt wurden: Die Anmeldung muss auf {expected} oder einer Subdomain davon liegen.",
  passkey_unsupported:
    "Dieser Browser unterstützt keine Passkeys. Verwenden Sie eine andere Methode oder einen anderen Browser.",
  passkey_error:
    "Der Browser oder das Gerät meldet ein Problem. Sie können es erneut versuchen.",
  passkey_busy:
    "Der Browser hat nicht nach einem Passkey gefragt. Möglicherweise läuft auf dieser Seite noch eine andere Anfrage: Laden Sie die Seite neu und versuchen Sie es erneut.",
  passkey_press:
    "Wählen Sie „Weiter“ und folgen Sie den Schritten, die Ihr Browser oder Gerät anzeigt.",
  passkey_absent:
    "Auf diesem Gerät wurde kein Passkey für diese Seite gefunden.",
  passkey_elsewhere: "Anderes Gerät verwenden",
  passkey_unknown:
    "Dieser Passkey ist hier nicht mehr gültig. Melden Sie sich auf andere Weise an; danach können Sie einen neuen einrichten.",
  duo_lead: "Sie bestätigen die Anmeldung in der Duo-App auf Ihrem Telefon.",
  duo_send: "Anfrage senden",
  duo_again: "Neue Anfrage senden",
  duo_waiting: "Warten auf Ihr Telefon",
  duo_waiting_help: "Bestätigen Sie die Anmeldung in der Duo-App.",
  // Setting up second factors
  set_up_method: "Bestätigungsmethode einrichten",
  set_up_totp: "Authenticator-App einrichten",
  totp_lead:
    "Scannen Sie diesen Code mit Ihrer Authenticator-App und geben Sie dann den Code ein, den die App anzeigt.",
  qr_code: "QR-Code",
  totp_key: "Scannen nicht möglich? Diesen Schlüssel eingeben",
  totp_open: "In Authenticator-App öffnen",
  copy: "Kopieren",
  copy_all: "Alle kopieren",
  copied: "Kopiert",
  copy_by_hand:
    "Der Text ist markiert. Kopieren Sie ihn mit der Tastatur oder über das Menü.",
  set_up_static: "Wiederherstellungs\u00adcodes speichern",
  static_lead:
    "Verwenden Sie einen Code, wenn Ihre anderen Methoden nicht verfügbar sind. Jeder funktioniert nur einmal. Bewahren Sie die Codes sicher auf.",
  static_download: "Herunterladen",
  static_print: "Drucken",
  static_saved: "Ich habe diese Codes gespeichert",
  static_required:
    "Speichern Sie zuerst die Codes und bestätigen Sie das hier.",
  static_title: "Wiederherstellungscodes für {issuer}",
  set_up_webauthn: "Passkey einrichten",
  set_up_email: "Codes per E-Mail einrichten",
  set_up_email_lead: "Wohin sollen wir die Codes senden?",
  set_up_sms: "Codes per SMS einrichten",
  set_up_sms_lead: "An welches Telefon sollen wir die Codes senden?",
  phone_number: "Telefonnummer",
  phone_number_help: "Mit der Landesvorwahl: +49\u00a0151\u00a0…",
  phone_number_required:
    "Geben Sie die Nummer mit Pluszeichen und Landesvorwahl ein.",
  change: "Ändern",
  set_up_duo: "Duo einrichten",
  duo_scan:
    "Scannen Sie diesen Code mit der Duo-App. Danach geht es hier von selbst weiter.",
  duo_open: "In der Duo-App öffnen",
  duo_expired:
    "Dieser Code ist abgelaufen. Beginnen Sie von vorn, um einen neuen zu erhalten.",
  duo_not_checked:
    "Es konnte nicht geprüft werden, ob Ihr Telefon verbunden ist.",

  // End of a session
  session_end: "Sitzung beendet",
  left: "Sie sind abgemeldet",
  left_application: "Sie sind von {application} abgemeldet",
  still_in_brand: "Bei {brand} sind Sie möglicherweise noch angemeldet.",
  overview: "Zur Übersicht",
  sign_out_of: "Von {brand} abmelden",
  sign_in_again: "Erneut bei {application} anmelden",
  logout: "Abmeldung",
  logout_progress: "Anwendungen: {done} von {total}",
  logout_none: "Sie sind bei keiner Anwendung angemeldet.",
  logout_waiting: "Läuft",
  logout_done: "Abgemeldet",
  logout_failed: "Nicht bestätigt",
  logout_unnamed: "Anwendung ohne Namen",
  logout_of: "Abmeldung von {application}",
  logout_complete: "Von allen Anwendungen abgemeldet",
  logout_interrupted:
    "Die Abmeldung von {application} wurde unterbrochen. Möglicherweise sind Sie dort noch angemeldet.",
  logout_skip: "Überspringen",

  // Ends
  denied: "Zugriff verweigert",
  invitation_refused:
    "Diese Einladung wurde bereits verwendet, ist abgelaufen oder unvollständig. Bitten Sie um eine neue.",
  link_refused:
    "Dieser Link wurde bereits verwendet oder ist abgelaufen. Bitten Sie um einen neuen.",
  not_signed_in: "Sie sind nicht angemeldet.",
  session_ended:
    "Ihre Sitzung ist beendet oder Sie haben sich noch nicht angemeldet.",
  denied_help: "Die Anfrage wurde abgelehnt.",
  crashed: "Etwas ist schiefgegangen",
  crashed_title: "Auf dem Server ist ein Fehler aufgetreten",
  crashed_help:
    "Versuchen Sie es gleich erneut. Tritt der Fehler wieder auf, nennen Sie Ihrer Administration die Nummer unten.",
  request: "Anfragenummer",
  leaving: "Weiterleitung",
  leaving_to: "Sie werden zu {host} weitergeleitet.",
  leaving_app: "Weiter geht es in einer App auf diesem Gerät.",
  open_app: "App öffnen",
  done: "Fertig",
  done_help: "Sie müssen hier nichts mehr tun.",
  cancelled: "Abgebrochen",
  cancelled_help: "Es wurde nichts erlaubt oder geändert.",
  elsewhere: "In einem anderen Tab fortgesetzt",
  elsewhere_help: "Diesen Tab können Sie schließen.",

  // Beside the form
  loading: "Wird geladen",
  dismiss: "Schließen",
  notices_more: {
    one: "{count} weitere Meldung erscheint, sobald Sie die angezeigten schließen.",
    other:
      "{count} weitere Meldungen erscheinen, sobald Sie die angezeigten schließen.",
  },
  background: "Hintergrund",
  restarted: "Ihre Sitzung war abgelaufen. Bitte beginnen Sie von vorn.",
  other_tab: "In einem anderen Tab dieses Browsers läuft eine Anmeldung.",
  start_again: "Das hat nicht geklappt. Bitte beginnen Sie von vorn.",
  link_used:
    "Dieser Link wurde bereits verwendet oder ist abgelaufen. Hier können Sie von vorn beginnen.",
  other_application: "Die Anfrage kommt jetzt von einer anderen Anwendung.",
  answer_first: "Schließen Sie zuerst diesen Schritt ab.",
  not_accepted:
    "Das hat nicht geklappt. Prüfen Sie Ihre Eingaben und versuchen Sie es erneut.",
  signed_in:
    "Sie sind angemeldet. Nur die letzte Antwort des Servers ist nicht angekommen.",
  still_signed_in: "Sie sind als {user} angemeldet.",
  code_refused:
    "Dieser Code ist unbekannt oder Sie dürfen ihn nicht verwenden. Vergleichen Sie ihn mit der Anzeige auf Ihrem Gerät.",

  // Errors outside the flow
  entries_kept: "Ihre Eingaben bleiben erhalten.",
  error_no_answer: "Der Server antwortet nicht",
  error_timeout: "Der Server braucht zu lange für eine Antwort",
  error_starting: "Der Server wird gestartet",
  error_starting_help: "Es geht gleich von selbst weiter.",
  error_server: "Auf dem Server ist ein Fehler aufgetreten",
  error_not_found: "Dieser Link führt ins Leere",
  error_not_found_help: "Lassen Sie sich einen neuen Link geben.",
  error_too_large: "Es wurden zu viele Daten auf einmal gesendet",
  error_chunk: "Ein Teil dieser Seite konnte nicht geladen werden",
  error_busy: "Auf dieser Seite läuft bereits eine andere Anmeldung",
  error_cookies: "Cookies sind für diese Website blockiert",
  error_cookies_help:
    "Erlauben Sie Cookies in den Einstellungen des Browsers und versuchen Sie es erneut.",
  error_unknown: "Dieser Schritt ist hier nicht möglich",
  error_unsafe:
    "Die nächste Adresse ist nicht sicher und wurde daher nicht geöffnet",
  error_origin: "Diese Seite funktioniert hier nicht",
  error_throttled: "Zu viele Anfragen auf einmal",
  error_wait: "Bitte warten Sie. In {time} geht es weiter.",
  error_check: "Eine Sicherheitsprüfung ist erforderlich",
  error_in_way: "Hier antwortet eine andere Seite: {page}",
  error_reload_help: "Laden Sie die Seite neu, um fortzufahren.",
  error_setup: "Diese Seite ist nicht richtig eingerichtet",
  error_setup_help:
    "Die Administration findet den Grund in der Konsole des Browsers.",
};
