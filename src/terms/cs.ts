import type { Terms } from "./terms.js";

/** Czech. */
export const terms: Terms = {
  retry: "Zkusit znovu",
  reload: "Načíst stránku znovu",
  slow: "Trvá to déle než obvykle.",
  error_unreachable: "Bez připojení",
  error_chunk: "Část této stránky se nepodařilo načíst",

  // Identification
  uid: "E-mail nebo uživatelské jméno",
  uid_email: "E-mail",
  uid_upn: "Hlavní název uživatele (UPN)",
  uid_username: "Uživatelské jméno",
  uid_required: "Zadejte, o který účet jde.",
  signing_into: "Přihlášení do aplikace {application}",
  forgot_username: "Zapomenuté jméno nebo heslo?",
  new_here: "Ještě nemáte účet?",
  sign_up: "Zaregistrovat se",

  // Actions
  continue: "Pokračovat",
  start_over: "Začít znovu",
  part_failed: "Část tohoto formuláře nelze zobrazit.",
  asked_again: "Server se stále ptá na totéž.",
  go_back: "Zpět",
  back_to_form: "Zpět k formuláři",
  not_you: "Nejste to vy?",
  sign_in: "Přihlásit se",
  sign_out: "Odhlásit se",
  yes: "Ano",
  no: "Ne",
  hosted: "Pokračovat na přihlašovací stránce",

  // Fields
  recovery_hint:
    "Pro obnovení přístupu k účtu zadejte svůj e-mail nebo uživatelské jméno.",
  password: "Heslo",
  show_password: "Zobrazit heslo",
  caps_lock: "Klávesa Caps Lock je zapnutá.",
  password_required: "Zadejte heslo.",
  remember_me: "Pamatovat si mě na tomto zařízení",
  choose_below: "Vyberte jeden z následujících způsobů.",
  no_way:
    "Na této stránce se nelze přihlásit. Dejte o tom vědět jejímu správci.",
  or: "nebo",
  passwordless: "Přihlásit se přístupovým klíčem",
  continue_with: "Pokračovat s účtem {source}",
  forgot_password: "Zapomenuté heslo?",

  // Staying signed in
  stay_signed_in: "Zachovat přihlášení?",
  stay_signed_in_help:
    "Na tomto zařízení se pak budete přihlašovat méně často. Na sdíleném zvolte „Ne“.",

  // Consent
  allow_access: "Povolit přístup?",
  consent_question: "Chcete pokračovat?",
  permissions: "Požadovaná oprávnění",
  permissions_new: "Nově požadovaná oprávnění",
  permissions_given: "Povoleno dříve",
  cancel: "Zrušit",

  // Prompts
  optional: "Nepovinné",
  choose: "Vyberte…",
  locale_auto: "Rozpoznat automaticky",
  remove_file: "Odebrat soubor {file}",
  required_field: "Vyplňte toto pole.",
  required_check: "Bez zaškrtnutí nelze pokračovat.",
  required_choice: "Vyberte jednu z možností.",
  required_file: "Vyberte soubor.",
  invalid_email: "Zadejte e-mailovou adresu, například jmeno@example.com.",
  invalid_number: "Zadejte celé číslo.",
  invalid_date: "Zadejte celé datum.",
  passwords_differ: "Heslo se neshoduje s heslem výše.",
  file_unreadable: "Soubor se nepodařilo přečíst. Vyberte ho znovu.",

  // Mail
  check_inbox: "Podívejte se do e-mailu",
  inbox_help:
    "Pokud takový účet existuje, poslali jsme na jeho adresu e-mail s odkazem. Otevřete odkaz a pokračujte.",
  inbox_account:
    "Pokud k adrese {address} patří účet, poslali jsme na ni e-mail s odkazem. Otevřete odkaz a pokračujte.",
  inbox_address:
    "Na adresu {address} jsme poslali e-mail s odkazem. Otevřete odkaz a pokračujte.",
  link_opened: "Odkaz už mám otevřený",
  send_again: "Poslat znovu",
  send_again_in: "Poslat znovu za {time}",
  mail_requested:
    "Žádost přijata. Může to trvat i minutu; podívejte se také do spamu. O další zprávu můžete požádat {when}.",

  // Captchas
  captcha_lead: "Ještě rychlé ověření, než budete pokračovat.",
  captcha_loading: "Ověření se načítá.",
  captcha_first: "Nejprve dokončete ověření výše.",
  captcha_waiting: "Ověřujeme, že jste člověk…",
  captcha_failed: "Ověření CAPTCHA se nepodařilo načíst",
  captcha_refused: "Toto ověření zde není povoleno",
  captcha_refused_help:
    "Stránka nenačítá obsah z adresy {host}. Dejte o tom vědět jejímu správci.",
  captcha_stuck: "Ověření se zastavilo",
  captcha_again: "Načíst ověření znovu",
  blocked_help:
    "Možná tomu brání blokování obsahu, prohlížeč nebo síť. Vypněte blokování pro tuto stránku, nebo zkuste jinou síť.",

  // Device codes
  device_code: "Kód zařízení",
  device_code_lead: "Zadejte kód, který vidíte na svém zařízení.",
  application_connected: "Aplikace {application} je připojena",
  device_connected: "Zařízení je připojeno",
  device_another: "Zadat jiný kód",
  device_connected_help:
    "Tuto stránku můžete zavřít a vrátit se ke svému zařízení.",

  // Sources
  back_to_sign_in: "Zpět k přihlášení",
  source_leads: "Přechod ke službě {source}",
  source_leads_help: "Tam přihlášení potvrdíte a vrátíte se sem.",
  source_window: "Služba {source} se otevírá v samostatném okně",
  source_window_help: "Přihlaste se v něm. Tato stránka pak přejde dál sama.",
  source_waiting: "Čekáme na službu {source}",
  source_waiting_help: "Dokončete přihlášení v otevřeném okně.",
  source_reopen: "Znovu zobrazit okno",
  source_button:
    "Stiskněte tlačítko služby {source} a přihlášení v ní potvrďte.",
  source_blocked: "Prohlížeč nepovolil otevření okna.",
  source_tab: "Otevřít službu {source} na nové kartě",
  source_here: "Pokračovat s účtem {source} na této stránce",
  source_ended:
    "Okno služby {source} se zavřelo dřív, než bylo přihlášení hotové. Vyberte znovu způsob přihlášení.",
  source_closed:
    "Okno služby {source} se zavřelo. Pokud přihlášení ještě není hotové, zobrazte okno znovu.",
  source_unloadable: "Službu {source} se nepodařilo načíst",
  source_unreachable: "Služba {source} není dostupná",
  source_expired: "Trvalo to příliš dlouho. Zkuste to znovu.",
  source_refused: "S tímto účtem {source} se zde nelze přihlásit.",
  source_failed: "Přihlášení přes službu {source} se nepodařilo.",

  // The agent
  agent: "Kontrola zařízení",
  agent_waiting: "Kontrolujeme vaše zařízení",
  agent_help: "Chvilku to potrvá, pak stránka přejde dál sama.",
  agent_refused: "Vaše zařízení nebylo potvrzeno",
  agent_refused_help:
    "Pokud ho spravuje vaše organizace, zkontrolujte, zda na něm běží agent a rozšíření prohlížeče.",

  // Second factors
  confirm_you: "Potvrďte, že jste to vy",
  choose_method: "Vyberte, jak chcete pokračovat.",
  choose_set_up: "Bez toho nelze pokračovat. Vyberte, co chcete nastavit.",
  other_method: "Použít jinou metodu",
  method_webauthn: "Přístupový nebo bezpečnostní klíč",
  method_webauthn_help: "Obličej, otisk prstu, PIN nebo klíč",
  method_totp: "Ověřovací aplikace",
  method_totp_help: "Kód z aplikace",
  method_sms: "SMS",
  method_sms_help: "Kód na telefon",
  method_email: "E-mail",
  method_email_help: "Kód e-mailem",
  method_email_to: "Kód na adresu {address}",
  method_static: "Kód pro obnovu",
  method_static_help: "Jeden z uložených kódů",
  method_duo: "Duo",
  method_duo_help: "Oznámení na telefon",
  method_unknown: "Na této stránce nelze použít",
  code: "Kód",
  code_required: "Zadejte kód.",
  code_totp: "Otevřete ověřovací aplikaci a zadejte kód, který v ní vidíte.",
  code_static: "Zadejte jeden z kódů pro obnovu. Každý platí jen jednou.",
  code_sending: "Posíláme kód…",
  code_sent_sms: "Kód jsme vám poslali na telefon.",
  code_sent_email: "Kód jsme vám poslali e-mailem.",
  code_sent_to: "Kód jsme poslali na adresu {address}.",
  code_not_sent: "Kód nebyl odeslán.",
  code_again: "O další kód můžete požádat {when}.",
  code_wait: {
    one: "Pokud je kód určitě správný, zadejte ho znovu za {seconds} sekundu.",
    few: "Pokud je kód určitě správný, zadejte ho znovu za {seconds} sekundy.",
    other: "Pokud je kód určitě správný, zadejte ho znovu za {seconds} sekund.",
  },
  passkey_waiting: "Čekáme na váš přístupový klíč",
  passkey_waiting_new: "Čekáme na vaše zařízení",
  passkey_waiting_help: "Postupujte podle pokynů prohlížeče nebo zařízení.",
  passkey_failed: "To se nepodařilo",
  passkey_cancelled: "Akce byla zrušena. Můžete to zkusit znovu.",
  passkey_timeout: "Trvalo to příliš dlouho. Můžete to zkusit znovu.",
  passkey_none: "Nenašel se žádný přístupový klíč k tomuto účtu.",
  passkey_exists: "Toto zařízení už je pro tento účet nastaveno.",
  passkey_incapable:
    "Toto zařízení nesplňuje požadavky serveru. Použijte jiné.",
  passkey_insecure:
    "Přístupové klíče fungují jen na stránce, jejíž adresa začíná na https.",
  passkey_domain:
    "Tyto přístupové klíče patří k\u00a0adrese {expected}, ale tato stránka má adresu {host}. Prohlížeč je použije jen na adrese {expected} nebo na její subdoméně.",
  passkey_unsupported:
    "Tento prohlížeč přístupové klíče nepodporuje. Použijte jinou metodu nebo jiný prohlížeč.",
  passkey_error:
    "Prohlížeč nebo zařízení hlásí problém. Můžete to zkusit znovu.",
  passkey_busy:
    "Prohlížeč si přístupový klíč nevyžádal. Možná tomu brání jiný požadavek této stránky: načtěte ji a zkuste to znovu.",
  passkey_press:
    "Stiskněte tlačítko a pak postupujte podle pokynů prohlížeče nebo zařízení.",
  passkey_absent:
    "Na tomto zařízení není žádný přístupový klíč pro tuto stránku.",
  passkey_elsewhere: "Přístupový klíč z jiného zařízení",
  passkey_unknown:
    "Tento přístupový klíč už zde neplatí. Přihlaste se jiným způsobem a nastavte si nový.",
  duo_lead: "Aplikace Duo v telefonu vás požádá o potvrzení.",
  duo_send: "Poslat oznámení",
  duo_again: "Poslat další oznámení",
  duo_waiting: "Čekáme na váš telefon",
  duo_waiting_help: "Potvrďte přihlášení v aplikaci Duo.",
  // Setting up second factors
  set_up_method: "Nastavte si způsob ověření",
  set_up_totp: "Nastavte si ověřovací aplikaci",
  totp_lead:
    "Naskenujte tento kód ověřovací aplikací a pak zadejte kód, který se v ní objeví.",
  qr_code: "QR kód",
  totp_key: "Nejde to naskenovat? Zadejte tento klíč",
  totp_open: "Otevřít v ověřovací aplikaci",
  copy: "Kopírovat",
  copy_all: "Kopírovat vše",
  copied: "Zkopírováno",
  copy_by_hand: "Označeno. Zkopírujte klávesovou zkratkou nebo z nabídky.",
  set_up_static: "Uložte si kódy pro obnovu",
  static_lead:
    "Když nebudete moci použít jinou metodu, zadejte jeden z těchto kódů. Každý platí jen jednou. Uchovejte je na bezpečném místě.",
  static_download: "Stáhnout",
  static_print: "Vytisknout",
  static_saved: "Kódy mám uložené",
  static_required: "Nejprve si kódy uložte a potvrďte to zde.",
  static_title: "Kódy pro obnovu: {issuer}",
  set_up_webauthn: "Nastavte si přístupový klíč",
  set_up_email: "Nastavte si zasílání kódů e-mailem",
  set_up_email_lead: "Kam máme kódy posílat?",
  set_up_sms: "Nastavte si zasílání kódů přes SMS",
  set_up_sms_lead: "Na jaké číslo máme kódy posílat?",
  phone_number: "Telefonní číslo",
  phone_number_help: "S předvolbou země: +420 601 …",
  phone_number_required: "Zadejte číslo s plusem a předvolbou země.",
  change: "Změnit",
  set_up_duo: "Nastavte si Duo",
  duo_scan:
    "Naskenujte tento kód aplikací Duo. Tato stránka pak přejde dál sama.",
  duo_open: "Otevřít v aplikaci Duo",
  duo_expired: "Platnost tohoto kódu vypršela. Začněte znovu a dostanete nový.",
  duo_not_checked: "Nepodařilo se ověřit, zda je váš telefon připojen.",

  // End of a session
  session_end: "Konec relace",
  left: "Odhlášeno",
  left_application: "Odhlášeno z aplikace {application}",
  still_in_brand: "Přihlášení ke službě {brand} může dál trvat.",
  overview: "Přejít na přehled aplikací",
  sign_out_of: "Odhlásit se ze služby {brand}",
  sign_in_again: "Znovu se přihlásit do aplikace {application}",
  logout: "Odhlašování",
  logout_progress: "Aplikace: {done} z {total}",
  logout_none: "Není se z čeho odhlašovat.",
  logout_waiting: "Probíhá",
  logout_done: "Odhlášeno",
  logout_failed: "Nepotvrzeno",
  logout_unnamed: "Bez názvu",
  logout_of: "Odhlašování z aplikace {application}",
  logout_complete: "Odhlášeno ze všech aplikací",
  logout_interrupted:
    "Odhlašování z aplikace {application} bylo přerušeno. Přihlášení v ní může dál trvat.",
  logout_skip: "Přeskočit a pokračovat",

  // Ends
  denied: "Přístup odepřen",
  invitation_refused:
    "Tato pozvánka už byla použita, její platnost vypršela nebo není úplná. Požádejte o novou.",
  link_refused:
    "Tento odkaz už byl použit nebo jeho platnost vypršela. Požádejte o nový.",
  not_signed_in: "Není přihlášen žádný účet.",
  session_ended: "Vaše relace skončila nebo ještě nezačala.",
  denied_help: "Žádost byla zamítnuta.",
  crashed: "Něco se pokazilo",
  crashed_title: "Server nemohl požadavek dokončit",
  crashed_help:
    "Zkuste to za chvíli znovu. Pokud se to bude opakovat, sdělte správci identifikátor níže.",
  request: "Identifikátor",
  leaving: "Přesměrování",
  leaving_to: "Přecházíte na adresu {host}.",
  leaving_app: "Dál pokračuje aplikace na tomto zařízení.",
  open_app: "Otevřít aplikaci",
  done: "Hotovo",
  done_help: "Nic dalšího zde dělat nemusíte.",
  cancelled: "Zrušeno",
  cancelled_help: "Nic nebylo povoleno ani změněno.",
  elsewhere: "Pokračování na jiné kartě",
  elsewhere_help: "Tuto můžete zavřít.",

  // Beside the form
  loading: "Načítání",
  dismiss: "Zavřít",
  notices_more: {
    one: "Až tyto zprávy zavřete, objeví se {count} další.",
    few: "Až tyto zprávy zavřete, objeví se {count} další.",
    other: "Až tyto zprávy zavřete, objeví se {count} dalších.",
  },
  background: "Pozadí",
  restarted: "Vaše relace vypršela, proto začínáme znovu.",
  other_tab: "Na jiné kartě tohoto prohlížeče probíhá přihlašování.",
  start_again: "Server tyto údaje nepřijal. Začněte znovu.",
  link_used:
    "Tento odkaz už byl použit nebo jeho platnost vypršela. Zde můžete začít znovu.",
  other_application: "Nyní žádá o přístup jiná aplikace.",
  answer_first: "Nejprve prosím odpovězte na tuto otázku.",
  not_accepted:
    "Server tyto údaje nepřijal. Zkontrolujte je a zkuste to znovu.",
  signed_in:
    "Přihlášení se podařilo, jen se cestou ztratila poslední odpověď serveru.",
  still_signed_in: "Je přihlášen účet {user}.",
  code_refused:
    "Tento kód neznáme nebo ho nemůžete použít. Porovnejte ho s kódem na zařízení.",

  // Errors outside the flow
  entries_kept: "Vyplněné údaje zůstaly zachovány.",
  error_no_answer: "Server neodpověděl",
  error_timeout: "Server příliš dlouho neodpovídá",
  error_starting: "Server se spouští",
  error_starting_help: "Za chvilku stránka přejde dál sama.",
  error_server: "Na serveru nastal problém",
  error_not_found: "Tento odkaz nikam nevede",
  error_not_found_help: "Požádejte o nový odkaz tam, odkud máte tento.",
  error_too_large: "Najednou se odeslalo příliš mnoho dat",
  error_busy: "Na této stránce probíhá jiné přihlášení",
  error_cookies: "Soubory cookie jsou pro tento web zablokované",
  error_cookies_help: "Povolte je v nastavení prohlížeče a zkuste to znovu.",
  error_unknown: "Tento krok zde nelze provést",
  error_unsafe: "Další adresa nebyla bezpečná, proto se neotevřela",
  error_origin: "Tato stránka zde nemůže fungovat",
  error_throttled: "Příliš mnoho požadavků najednou",
  error_wait: "Počkejte prosím. Pokračujeme za {time}.",
  error_check: "Přístupu brání kontrola sítě",
  error_in_way: "Přístupu brání jiná stránka: {page}",
  error_reload_help: "Načtěte stránku znovu a dostanete se dál.",
  error_setup: "Tato stránka není správně nastavena",
  error_setup_help: "Správce najde příčinu v konzoli prohlížeče.",
};
