import type { Terms } from "./terms.js";

/** Italian. */
export const terms: Terms = {
  retry: "Riprova",
  reload: "Ricarica la pagina",
  slow: "Ci vuole più tempo del solito.",
  error_unreachable: "Nessuna connessione",
  error_chunk: "Impossibile caricare una parte di questa pagina",

  // Identification
  uid: "Email o nome utente",
  uid_email: "Email",
  uid_upn: "Nome dell’entità utente (UPN)",
  uid_username: "Nome utente",
  uid_required: "Indica il tuo account.",
  signing_into: "Accedi a {application}",
  forgot_username: "Hai dimenticato nome utente o password?",
  new_here: "Non hai un account?",
  sign_up: "Registrati",

  // Actions
  continue: "Continua",
  start_over: "Ricomincia",
  part_failed: "Una parte di questo modulo non può essere mostrata.",
  asked_again: "Il server continua a fare la stessa domanda.",
  go_back: "Indietro",
  back_to_form: "Torna al modulo",
  not_you: "Non sei tu?",
  sign_in: "Accedi",
  sign_out: "Esci",
  yes: "Sì",
  no: "No",
  hosted: "Continua nella pagina di accesso",

  // Fields
  recovery_hint:
    "Inserisci l’email o il nome utente per recuperare il tuo account.",
  password: "Password",
  show_password: "Mostra password",
  caps_lock: "Il blocco maiuscole è attivo.",
  password_required: "Inserisci la password.",
  remember_me: "Ricordami su questo dispositivo",
  choose_below: "Scegli una delle opzioni qui sotto.",
  no_way:
    "Questa pagina non offre nessun modo per accedere. Avvisa chi la gestisce.",
  or: "oppure",
  passwordless: "Accedi con una passkey",
  continue_with: "Continua con {source}",
  forgot_password: "Password dimenticata?",

  // Staying signed in
  stay_signed_in: "Vuoi mantenere l’accesso?",
  stay_signed_in_help:
    "Così dovrai accedere meno spesso su questo dispositivo. Se è condiviso, scegli “No”.",

  // Consent
  allow_access: "Consenti l’accesso",
  consent_question: "Vuoi continuare?",
  permissions: "Autorizzazioni richieste",
  permissions_new: "Altre autorizzazioni richieste",
  permissions_given: "Autorizzazioni già concesse",
  cancel: "Annulla",

  // Prompts
  optional: "Facoltativo",
  choose: "Scegli…",
  locale_auto: "Rileva automaticamente",
  remove_file: "Rimuovi {file}",
  required_field: "Compila questo campo.",
  required_check: "Seleziona questa casella per continuare.",
  required_choice: "Scegli un’opzione.",
  required_file: "Scegli un file.",
  invalid_email: "Inserisci un indirizzo email, ad esempio nome@example.com.",
  invalid_number: "Inserisci un numero intero.",
  invalid_date: "Inserisci la data completa.",
  passwords_differ: "Le due password non coincidono.",
  file_unreadable: "Impossibile leggere il file. Sceglilo di nuovo.",

  // Mail
  check_inbox: "Controlla la posta",
  inbox_help:
    "Se esiste un account corrispondente, riceverai un’email con un link. Apri il link per continuare.",
  inbox_account:
    "Se all’indirizzo {address} corrisponde un account, riceverai un’email con un link. Apri il link per continuare.",
  inbox_address:
    "Abbiamo inviato un’email con un link a {address}. Apri il link per continuare.",
  link_opened: "Ho aperto il link",
  send_again: "Invia di nuovo",
  send_again_in: "Invia di nuovo tra {time}",
  mail_requested:
    "Richiesta inviata. L’email può tardare un minuto; controlla anche lo spam. Potrai chiederne un’altra {when}.",

  // Captchas
  captcha_lead: "Una rapida verifica prima di continuare.",
  captcha_loading: "Caricamento della verifica…",
  captcha_first: "Completa la verifica qui sopra per continuare.",
  captcha_waiting: "Stiamo verificando che tu non sia un robot…",
  captcha_failed: "Impossibile caricare la verifica",
  captcha_refused: "Questa verifica non è consentita qui",
  captcha_refused_help:
    "La pagina non carica i contenuti di {host}. Avvisa chi la gestisce.",
  captcha_stuck: "La verifica si è bloccata",
  captcha_again: "Ricarica la verifica",
  blocked_help:
    "Può dipendere da un blocco dei contenuti, dal browser o dalla rete. Consenti il contenuto in questa pagina o prova con un’altra rete.",

  // Device codes
  device_code: "Codice del dispositivo",
  device_code_lead: "Inserisci il codice mostrato dal dispositivo.",
  application_connected: "L’applicazione {application} è collegata",
  device_connected: "Dispositivo collegato",
  device_another: "Inserisci un altro codice",
  device_connected_help:
    "Puoi chiudere questa pagina e continuare sul dispositivo.",

  // Sources
  back_to_sign_in: "Torna all’accesso",
  source_leads: "Prossimo passaggio: {source}",
  source_leads_help: "Lì confermerai l’accesso, poi tornerai qui.",
  source_window: "{source} si apre in una finestra a parte",
  source_window_help:
    "Accedi in quella finestra. Questa pagina proseguirà da sola.",
  source_waiting: "In attesa di {source}",
  source_waiting_help: "Completa l’accesso nella finestra che si è aperta.",
  source_reopen: "Mostra di nuovo la finestra",
  source_button: "Premi il pulsante di {source}, poi conferma.",
  source_blocked: "Il browser ha impedito l’apertura della finestra.",
  source_tab: "Apri {source} in una nuova scheda",
  source_here: "Continua con {source} in questa pagina",
  source_ended:
    "La finestra di {source} è stata chiusa prima che l’accesso fosse completato. Scegli di nuovo come accedere.",
  source_closed:
    "La finestra di {source} è stata chiusa. Se non avevi finito, mostrala di nuovo.",
  source_unloadable: "Impossibile caricare {source}",
  source_unreachable: "Impossibile raggiungere {source}",
  source_expired: "È passato troppo tempo. Riprova.",
  source_refused: "Questo account {source} non permette di accedere qui.",
  source_failed: "L’accesso con {source} non è riuscito.",

  // The agent
  agent: "Verifica del dispositivo",
  agent_waiting: "Stiamo verificando il dispositivo",
  agent_help: "Ci vuole un momento, poi la pagina proseguirà da sola.",
  agent_refused: "Non è stato possibile verificare il dispositivo",
  agent_refused_help:
    "Se è un dispositivo gestito, controlla che l’agente e l’estensione del browser siano attivi.",

  // Second factors
  confirm_you: "Conferma la tua identità",
  choose_method: "Scegli come continuare.",
  choose_set_up:
    "Questo passaggio è necessario per continuare. Scegli che cosa configurare.",
  other_method: "Usa un altro metodo",
  method_webauthn: "Passkey o chiave di sicurezza",
  method_webauthn_help: "Volto, impronta, PIN o chiave",
  method_totp: "App di autenticazione",
  method_totp_help: "Codice generato dalla tua app",
  method_sms: "SMS",
  method_sms_help: "Codice inviato al tuo telefono",
  method_email: "Email",
  method_email_help: "Codice inviato via email",
  method_email_to: "Codice inviato a {address}",
  method_static: "Codice di recupero",
  method_static_help: "Uno dei codici che hai salvato",
  method_duo: "Duo",
  method_duo_help: "Notifica sul tuo telefono",
  method_unknown: "Non utilizzabile in questa pagina",
  code: "Codice",
  code_required: "Inserisci il codice.",
  code_totp: "Apri l’app di autenticazione e inserisci il codice visualizzato.",
  code_static:
    "Inserisci uno dei tuoi codici di recupero. Ognuno vale una volta sola.",
  code_sending: "Invio del codice…",
  code_sent_sms: "Abbiamo inviato un codice al tuo telefono.",
  code_sent_email: "Ti abbiamo inviato un codice via email.",
  code_sent_to: "Abbiamo inviato un codice a {address}.",
  code_not_sent: "Il codice non è stato inviato.",
  code_again: "Potrai chiederne un altro {when}.",
  code_wait: {
    one: "Se il codice è quello giusto, aspetta {seconds} secondo e riprova con lo stesso.",
    other:
      "Se il codice è quello giusto, aspetta {seconds} secondi e riprova con lo stesso.",
  },
  passkey_waiting: "In attesa della tua passkey",
  passkey_waiting_new: "In attesa del tuo dispositivo",
  passkey_waiting_help: "Segui le indicazioni del browser o del dispositivo.",
  passkey_failed: "Operazione non riuscita",
  passkey_cancelled: "La richiesta è stata annullata. Puoi riprovare.",
  passkey_timeout: "È passato troppo tempo. Puoi riprovare.",
  passkey_none: "Nessuna passkey trovata per questo account.",
  passkey_exists: "Questo dispositivo è già registrato per questo account.",
  passkey_incapable:
    "Questo dispositivo non soddisfa i requisiti del server. Usane un altro.",
  passkey_insecure:
    "Le passkey funzionano solo in una pagina sicura. L’indirizzo deve iniziare con https.",
  passkey_domain:
    "Queste passkey appartengono a {expected}, ma questa pagina si trova su {host}. Un browser propone una passkey solo alle pagine del dominio per cui è stata creata: la pagina di accesso deve trovarsi su {expected} o su un suo sottodominio.",
  passkey_unsupported:
    "Questo browser non supporta le passkey. Usa un altro metodo o un altro browser.",
  passkey_error:
    "Il browser o il dispositivo ha segnalato un problema. Puoi riprovare.",
  passkey_busy:
    "Il browser non ha chiesto nessuna passkey. Forse lo impedisce un’altra richiesta di questa pagina: ricarica la pagina e riprova.",
  passkey_press:
    "Premi il pulsante, poi segui le indicazioni del browser o del dispositivo.",
  passkey_absent:
    "Su questo dispositivo non c’è nessuna passkey per questa pagina.",
  passkey_elsewhere: "Usa un altro dispositivo",
  passkey_unknown:
    "Questa passkey non è più valida qui. Accedi in un altro modo, poi potrai configurarne una nuova.",
  duo_lead: "L’app Duo sul tuo telefono ti chiede una conferma.",
  duo_send: "Invia una notifica",
  duo_again: "Invia un’altra notifica",
  duo_waiting: "In attesa del tuo telefono",
  duo_waiting_help: "Approva l’accesso nell’app Duo.",
  // Setting up second factors
  set_up_method: "Configura un metodo di verifica",
  set_up_totp: "Configura un’app di autenticazione",
  totp_lead:
    "Scansiona questo codice con la tua app di autenticazione, poi inserisci il codice visualizzato nell’app.",
  qr_code: "Codice QR",
  totp_key: "Non riesci a scansionarlo? Inserisci questa chiave",
  totp_open: "Apri nell’app di autenticazione",
  copy: "Copia",
  copy_all: "Copia tutto",
  copied: "Copiato",
  copy_by_hand: "Testo selezionato. Copialo con la tastiera o con il menu.",
  set_up_static: "Salva i tuoi codici di recupero",
  static_lead:
    "Usali quando gli altri metodi non sono disponibili; ogni codice vale una volta sola. Conservali in un luogo sicuro.",
  static_download: "Scarica",
  static_print: "Stampa",
  static_saved: "Ho salvato questi codici",
  static_required: "Prima salva i codici, poi confermalo qui.",
  static_title: "Codici di recupero per {issuer}",
  set_up_webauthn: "Configura una passkey",
  set_up_email: "Configura i codici via email",
  set_up_email_lead: "A quale indirizzo vuoi ricevere i codici?",
  set_up_sms: "Configura i codici via SMS",
  set_up_sms_lead: "Su quale telefono vuoi ricevere i codici?",
  phone_number: "Numero di telefono",
  phone_number_help: "Con il prefisso internazionale: +39 347 …",
  phone_number_required:
    "Inserisci il numero con il segno + e il prefisso internazionale.",
  change: "Modifica",
  set_up_duo: "Configura Duo",
  duo_scan:
    "Scansiona questo codice con l’app Duo. Questa pagina proseguirà da sola.",
  duo_open: "Apri nell’app Duo",
  duo_expired: "Questo codice è scaduto. Ricomincia per averne uno nuovo.",
  duo_not_checked: "Impossibile verificare se il tuo telefono è collegato.",

  // End of a session
  session_end: "Fine della sessione",
  left: "Disconnessione effettuata",
  left_application: "Disconnessione da {application} effettuata",
  still_in_brand: "L’accesso a {brand} potrebbe essere ancora attivo.",
  overview: "Vai alle applicazioni",
  sign_out_of: "Esci da {brand}",
  sign_in_again: "Accedi di nuovo a {application}",
  logout: "Disconnessione",
  logout_progress: "Applicazioni: {done} su {total}",
  logout_none: "Non c’è nessuna applicazione da cui uscire.",
  logout_waiting: "In corso",
  logout_done: "Completata",
  logout_failed: "Non confermata",
  logout_unnamed: "Applicazione senza nome",
  logout_of: "Disconnessione da {application}",
  logout_complete: "Disconnessione da tutte le applicazioni completata",
  logout_interrupted:
    "La disconnessione da {application} è stata interrotta. L’accesso potrebbe essere ancora attivo.",
  logout_skip: "Salta questa applicazione",

  // Ends
  denied: "Accesso negato",
  invitation_refused:
    "Questo invito è già stato usato, è scaduto o è incompleto. Chiedine uno nuovo.",
  link_refused:
    "Questo link è già stato usato o è scaduto. Chiedine uno nuovo.",
  not_signed_in: "Non hai effettuato l’accesso.",
  session_ended:
    "La tua sessione è terminata oppure non hai ancora effettuato l’accesso.",
  denied_help: "La richiesta è stata rifiutata.",
  crashed: "Qualcosa è andato storto",
  crashed_title: "Il server non è riuscito a continuare",
  crashed_help:
    "Riprova tra un momento. Se succede di nuovo, comunica il numero qui sotto a chi gestisce il servizio.",
  request: "Richiesta",
  leaving: "Reindirizzamento in corso",
  leaving_to: "Stai per passare a {host}.",
  leaving_app: "Si continua in un’app di questo dispositivo.",
  open_app: "Apri l’app",
  done: "Fatto",
  done_help: "Qui non c’è altro da fare.",
  cancelled: "Operazione annullata",
  cancelled_help: "Non è stato consentito né modificato nulla.",
  elsewhere: "Si continua in un’altra scheda",
  elsewhere_help: "Puoi chiudere questa.",

  // Beside the form
  loading: "Caricamento",
  dismiss: "Chiudi",
  notices_more: {
    one: "C’è ancora {count} messaggio, che comparirà quando chiuderai uno di questi.",
    other:
      "Ci sono altri {count} messaggi, che compariranno man mano che chiuderai questi.",
  },
  background: "Sfondo",
  restarted: "La tua sessione era scaduta, quindi si ricomincia da capo.",
  other_tab: "È in corso un accesso in un’altra scheda di questo browser.",
  start_again: "La risposta non è stata accettata. Ricomincia.",
  link_used:
    "Questo link è già stato usato o è scaduto. Puoi ricominciare da qui.",
  other_application: "Ora la richiesta arriva da un’altra applicazione.",
  answer_first: "Prima rispondi a questa domanda.",
  not_accepted: "La risposta non è stata accettata. Controllala e riprova.",
  signed_in:
    "Hai effettuato l’accesso. Si è persa solo l’ultima risposta del server.",
  still_signed_in: "Hai effettuato l’accesso come {user}.",
  code_refused:
    "Questo codice è sconosciuto, oppure non puoi usarlo. Confrontalo con quello del tuo dispositivo.",

  // Errors outside the flow
  entries_kept: "I dati inseriti sono conservati.",
  error_no_answer: "Il server non ha risposto",
  error_timeout: "Il server impiega troppo tempo a rispondere",
  error_starting: "Il server si sta avviando",
  error_starting_help: "La pagina proseguirà da sola tra un momento.",
  error_server: "Il server ha avuto un problema",
  error_not_found: "Questo link non porta da nessuna parte",
  error_not_found_help: "Chiedi un nuovo link a chi ti ha dato questo.",
  error_too_large: "Sono stati inviati troppi dati insieme",
  error_busy: "Prima deve concludersi un altro accesso in questa pagina",
  error_cookies: "I cookie sono bloccati per questo sito",
  error_cookies_help: "Consentili nelle impostazioni del browser, poi riprova.",
  error_unknown: "Questo passaggio non è possibile qui",
  error_unsafe: "Il reindirizzamento non era sicuro e non è stato seguito",
  error_origin: "Questa pagina non può funzionare qui",
  error_throttled: "Troppe richieste in poco tempo",
  error_wait: "Attendi. Si continua tra {time}.",
  error_check: "Un controllo della rete impedisce di continuare",
  error_in_way: "Un’altra pagina impedisce di continuare: {page}",
  error_reload_help: "Ricarica la pagina per continuare.",
  error_setup: "Questa pagina non è configurata correttamente",
  error_setup_help:
    "Chi la gestisce può trovare il motivo nella console del browser.",
};
