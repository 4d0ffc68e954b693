import type { Terms } from "./terms.js";

/** Hungarian. */
export const terms: Terms = {
  retry: "Újrapróbálkozás",
  reload: "Oldal újratöltése",
  slow: "Ez a szokásosnál tovább tart.",
  error_unreachable: "Nincs kapcsolat",
  error_chunk: "Az oldal egy része nem töltődött be",

  // Identification
  uid: "E-mail-cím vagy felhasználónév",
  uid_email: "E-mail-cím",
  uid_upn: "Egyszerű felhasználónév (UPN)",
  uid_username: "Felhasználónév",
  uid_required: "Adja meg, melyik fiókról van szó.",
  signing_into: "Tovább ide: {application}",
  forgot_username: "Elfelejtette a felhasználónevét vagy a jelszavát?",
  new_here: "Még nincs fiókja?",
  sign_up: "Regisztráció",

  // Actions
  continue: "Folytatás",
  start_over: "Újrakezdés",
  part_failed: "Az űrlap egy része nem jeleníthető meg.",
  asked_again: "A szerver újra meg újra ugyanazt kérdezi.",
  go_back: "Vissza",
  back_to_form: "Vissza az űrlaphoz",
  not_you: "Nem Ön az?",
  sign_in: "Bejelentkezés",
  sign_out: "Kijelentkezés",
  yes: "Igen",
  no: "Nem",
  hosted: "Folytatás a bejelentkezési oldalon",

  // Fields
  recovery_hint:
    "Fiókja helyreállításához adja meg e-mail-címét vagy felhasználónevét.",
  password: "Jelszó",
  show_password: "Jelszó megjelenítése",
  caps_lock: "A Caps Lock be van kapcsolva.",
  password_required: "Adja meg a jelszavát.",
  remember_me: "Adataim megjegyzése ezen az eszközön",
  choose_below: "Válasszon az alábbi lehetőségek közül.",
  no_way:
    "Ezen az oldalon nem lehet bejelentkezni. Kérjük, jelezze az oldal üzemeltetőjének.",
  or: "vagy",
  passwordless: "Bejelentkezés azonosítókulccsal",
  continue_with: "Folytatás ezzel: {source}",
  forgot_password: "Elfelejtette a jelszavát?",

  // Staying signed in
  stay_signed_in: "Bejelentkezve marad?",
  stay_signed_in_help:
    "Így ezen az eszközön ritkábban kell bejelentkeznie. Közös eszközön válassza a „Nem” lehetőséget.",

  // Consent
  allow_access: "Hozzáférés engedélyezése",
  consent_question: "Szeretné folytatni?",
  permissions: "Kért engedélyek",
  permissions_new: "További kért engedélyek",
  permissions_given: "Korábban megadott engedélyek",
  cancel: "Mégse",

  // Prompts
  optional: "Nem kötelező",
  choose: "Válasszon…",
  locale_auto: "Automatikus felismerés",
  remove_file: "Fájl eltávolítása: {file}",
  required_field: "Töltse ki ezt a mezőt.",
  required_check: "A folytatáshoz jelölje be ezt a négyzetet.",
  required_choice: "Válasszon egyet.",
  required_file: "Válasszon egy fájlt.",
  invalid_email: "Adjon meg egy e-mail-címet, például nev@example.com.",
  invalid_number: "Adjon meg egy egész számot.",
  invalid_date: "Adja meg a teljes dátumot.",
  passwords_differ: "Ez nem egyezik a fenti jelszóval.",
  file_unreadable: "A fájl nem olvasható. Válassza ki újra.",

  // Mail
  check_inbox: "Nézze meg a postafiókját",
  inbox_help:
    "Ha van ilyen fiók, küldtünk egy linket a hozzá tartozó e-mail-címre. A folytatáshoz nyissa meg a linket.",
  inbox_account:
    "Ha tartozik fiók ehhez a címhez, e-mailben küldtünk rá egy linket: {address}. A folytatáshoz nyissa meg a linket.",
  inbox_address:
    "E-mailben küldtünk egy linket erre a címre: {address}. A folytatáshoz nyissa meg a linket.",
  link_opened: "Megnyitottam a linket",
  send_again: "Újraküldés",
  send_again_in: "Újraküldés {time} múlva",
  mail_requested:
    "A kérést megkaptuk. Egy percig is eltarthat; nézze meg a levélszemét között is. Új e-mailt {when} kérhet.",

  // Captchas
  captcha_lead: "Még egy gyors ellenőrzés, mielőtt folytatja.",
  captcha_loading: "Betöltjük az ellenőrzést.",
  captcha_first: "A folytatáshoz végezze el a fenti ellenőrzést.",
  captcha_waiting: "Ellenőrizzük, hogy Ön ember-e…",
  captcha_failed: "Az ellenőrzés nem töltődött be",
  captcha_refused: "Ez az ellenőrzés itt nem engedélyezett",
  captcha_refused_help:
    "Az oldal nem tölt be tartalmat innen: {host}. Kérjük, jelezze az oldal üzemeltetőjének.",
  captcha_stuck: "Az ellenőrzés elakadt",
  captcha_again: "Ellenőrzés újratöltése",
  blocked_help:
    "Lehet, hogy egy tartalomblokkoló, a böngésző vagy a hálózat akadályozta meg. Engedélyezze ezen az oldalon, vagy próbálja meg másik hálózaton.",

  // Device codes
  device_code: "Eszközkód",
  device_code_lead: "Írja be az eszközén látható kódot.",
  application_connected: "Csatlakoztatva: {application}",
  device_connected: "Eszköz csatlakoztatva",
  device_another: "Másik kód megadása",
  device_connected_help:
    "Bezárhatja ezt az oldalt, és folytathatja az eszközén.",

  // Sources
  back_to_sign_in: "Vissza a bejelentkezéshez",
  source_leads: "Tovább ide: {source}",
  source_leads_help:
    "Ott erősítse meg a bejelentkezést, utána visszakerül ide.",
  source_window: "Külön ablakban nyílik meg: {source}",
  source_window_help: "Ott jelentkezzen be. Ez az oldal magától továbblép.",
  source_waiting: "Várakozás erre: {source}",
  source_waiting_help: "Fejezze be a bejelentkezést a megnyílt ablakban.",
  source_reopen: "Ablak újbóli megjelenítése",
  source_button:
    "Nyomja meg a gombot, majd erősítse meg a bejelentkezést itt: {source}.",
  source_blocked: "A böngésző nem engedte megnyílni az ablakot.",
  source_tab: "{source} megnyitása új lapon",
  source_here: "Folytatás ezen az oldalon: {source}",
  source_ended:
    "{source}: az ablak bezárult, mielőtt befejezte volna a bejelentkezést. Válassza ki újra, hogyan szeretne bejelentkezni.",
  source_closed:
    "{source}: az ablak bezárult. Ha még nem végzett ott, jelenítse meg újra.",
  source_unloadable: "Nem sikerült betölteni: {source}",
  source_unreachable: "Nem érhető el: {source}",
  source_expired: "Túl sokáig tartott. Próbálja újra.",
  source_refused: "Ezzel a fiókkal itt nem lehet bejelentkezni: {source}.",
  source_failed: "Nem sikerült a bejelentkezés ezzel: {source}.",

  // The agent
  agent: "Eszközellenőrzés",
  agent_waiting: "Ellenőrizzük az eszközét",
  agent_help: "Egy pillanat, utána magától folytatódik.",
  agent_refused: "Az eszközét nem sikerült ellenőrizni",
  agent_refused_help:
    "Ha felügyelt eszközt használ, nézze meg, fut-e rajta az ügynökprogram és a böngészőbővítmény.",

  // Second factors
  confirm_you: "Igazolja, hogy Ön az",
  choose_method: "Válassza ki, hogyan folytatja.",
  choose_set_up:
    "Ez szükséges a folytatáshoz. Válassza ki, mit szeretne beállítani.",
  other_method: "Másik módszer használata",
  method_webauthn: "Azonosítókulcs vagy biztonsági kulcs",
  method_webauthn_help: "Arc, ujjlenyomat, PIN-kód vagy kulcs",
  method_totp: "Hitelesítő alkalmazás",
  method_totp_help: "Kód az alkalmazásból",
  method_sms: "SMS",
  method_sms_help: "Kód a telefonjára",
  method_email: "E-mail",
  method_email_help: "Kód a postafiókjába",
  method_email_to: "Kód ide: {address}",
  method_static: "Helyreállítási kód",
  method_static_help: "Az egyik elmentett kódja",
  method_duo: "Duo",
  method_duo_help: "Értesítés a telefonjára",
  method_unknown: "Ezen az oldalon nem használható",
  code: "Kód",
  code_required: "Írja be a kódot.",
  code_totp:
    "Nyissa meg a hitelesítő alkalmazást, és írja be a benne látható kódot.",
  code_static:
    "Írja be az egyik helyreállítási kódját. Mindegyik csak egyszer használható.",
  code_sending: "Kód küldése…",
  code_sent_sms: "Kódot küldtünk a telefonjára.",
  code_sent_email: "Kódot küldtünk a postafiókjába.",
  code_sent_to: "Kódot küldtünk erre a címre: {address}.",
  code_not_sent: "Nem sikerült kódot küldeni.",
  code_again: "Új kódot {when} kérhet.",
  code_wait: {
    other:
      "Ha biztos abban, hogy a kód helyes, {seconds} másodperc múlva próbálja meg újra ugyanazt.",
  },
  passkey_waiting: "Várakozás az azonosítókulcsra",
  passkey_waiting_new: "Várakozás az eszközre",
  passkey_waiting_help: "Kövesse a böngésző vagy az eszköz utasításait.",
  passkey_failed: "Nem sikerült",
  passkey_cancelled: "A kérés megszakadt. Megpróbálhatja újra.",
  passkey_timeout: "Túl sokáig tartott. Megpróbálhatja újra.",
  passkey_none: "Ehhez a fiókhoz nem található azonosítókulcs.",
  passkey_exists: "Ez az eszköz már be van állítva ehhez a fiókhoz.",
  passkey_incapable:
    "Ez az eszköz nem tudja azt, amit a szerver kér. Használjon másikat.",
  passkey_insecure:
    "Az azonosítókulcsok csak biztonságos oldalon működnek. A címnek https-sel kell kezdődnie.",
  passkey_domain:
    "Ezek az azonosítókulcsok ehhez a címhez tartoznak: {expected}, ennek az oldalnak a címe viszont más: {host}. A böngésző máshol nem adja ki őket. A bejelentkezésnek ezen a címen vagy egy aldomainjén kell lennie: {expected}.",
  passkey_unsupported:
    "Ez a böngésző nem támogatja az azonosítókulcsokat. Használjon másik módszert vagy másik böngészőt.",
  passkey_error:
    "A böngésző vagy az eszköz hibát jelzett. Megpróbálhatja újra.",
  passkey_busy:
    "A böngésző nem kért azonosítókulcsot. Lehet, hogy az oldal egy másik kérése akadályozza: töltse újra az oldalt, és próbálja meg ismét.",
  passkey_press:
    "Nyomja meg a gombot, majd kövesse a böngésző vagy az eszköz utasításait.",
  passkey_absent:
    "Ezen az eszközön nem található azonosítókulcs ehhez az oldalhoz.",
  passkey_elsewhere: "Azonosítókulcs másik eszközről",
  passkey_unknown:
    "Ez az azonosítókulcs itt már nem érvényes. Jelentkezzen be más módon, utána beállíthat egy újat.",
  duo_lead: "A telefonján a Duo alkalmazás megerősítést kér.",
  duo_send: "Értesítés küldése",
  duo_again: "Új értesítés küldése",
  duo_waiting: "Várakozás a telefonjára",
  duo_waiting_help: "Hagyja jóvá a bejelentkezést a Duo alkalmazásban.",
  // Setting up second factors
  set_up_method: "Azonosítási módszer beállítása",
  set_up_totp: "Hitelesítő alkalmazás beállítása",
  totp_lead:
    "Olvassa be ezt a kódot a hitelesítő alkalmazással, majd írja be az alkalmazásban látható kódot.",
  qr_code: "QR-kód",
  totp_key: "Nem tudja beolvasni? Írja be ezt a kulcsot",
  totp_open: "Megnyitás a hitelesítő alkalmazásban",
  copy: "Másolás",
  copy_all: "Összes másolása",
  copied: "Másolva",
  copy_by_hand: "Kijelölve. Másolja ki billentyűparanccsal vagy a menüből.",
  set_up_static: "Helyreállítási kódok mentése",
  static_lead:
    "Mindegyik kód egyszer használható, amikor a többi módszer nem érhető el. Tartsa a kódokat biztonságos helyen.",
  static_download: "Letöltés",
  static_print: "Nyomtatás",
  static_saved: "Elmentettem ezeket a kódokat",
  static_required: "Először mentse el a kódokat, majd erősítse meg itt.",
  static_title: "Helyreállítási kódok: {issuer}",
  set_up_webauthn: "Azonosítókulcs beállítása",
  set_up_email: "E-mailben küldött kódok beállítása",
  set_up_email_lead: "Hová küldjük a kódokat?",
  set_up_sms: "SMS-ben küldött kódok beállítása",
  set_up_sms_lead: "Melyik telefonra küldjük a kódokat?",
  phone_number: "Telefonszám",
  phone_number_help: "Országkóddal: +36 20 …",
  phone_number_required: "Adja meg a számot pluszjellel és országkóddal.",
  change: "Módosítás",
  set_up_duo: "Duo beállítása",
  duo_scan:
    "Olvassa be ezt a kódot a Duo alkalmazással. Ez az oldal magától továbblép.",
  duo_open: "Megnyitás a Duo alkalmazásban",
  duo_expired: "Ez a kód lejárt. Új kódért kezdje elölről.",
  duo_not_checked: "Nem sikerült ellenőrizni, hogy csatlakozott-e a telefonja.",

  // End of a session
  session_end: "A munkamenet véget ért",
  left: "Sikeresen kijelentkezett",
  left_application: "Kijelentkezett innen: {application}",
  still_in_brand: "Lehet, hogy itt még be van jelentkezve: {brand}.",
  overview: "Ugrás az alkalmazásokhoz",
  sign_out_of: "Kijelentkezés innen: {brand}",
  sign_in_again: "Újbóli bejelentkezés ide: {application}",
  logout: "Kijelentkezés folyamatban",
  logout_progress: "Alkalmazások: {done}/{total}",
  logout_none: "Nincs olyan alkalmazás, amelyből ki kellene jelentkezni.",
  logout_waiting: "Folyamat\u00adban",
  logout_done: "Kijelentkezve",
  logout_failed: "Nincs megerősítve",
  logout_unnamed: "Névtelen alkalmazás",
  logout_of: "Kijelentkezés innen: {application}",
  logout_complete: "Kijelentkezett minden alkalmazásból",
  logout_interrupted:
    "Megszakadt a kijelentkezés innen: {application}. Lehet, hogy ott még be van jelentkezve.",
  logout_skip: "Folytatás enélkül",

  // Ends
  denied: "Hozzáférés megtagadva",
  invitation_refused:
    "Ezt a meghívót már felhasználták, vagy lejárt, vagy hiányos. Kérjen újat.",
  link_refused: "Ezt a linket már felhasználták, vagy lejárt. Kérjen újat.",
  not_signed_in: "Nincs bejelentkezve.",
  session_ended: "A munkamenete véget ért, vagy még nem jelentkezett be.",
  denied_help: "A szerver elutasította a kérést.",
  crashed: "Hiba történt",
  crashed_title: "A szerver nem tudta teljesíteni a kérést",
  crashed_help:
    "Próbálja újra később. Ha ismét előfordul, adja meg az alábbi azonosítót a rendszergazdájának.",
  request: "Kérésazonosító",
  leaving: "Továbblépés",
  leaving_to: "Átirányítjuk ide: {host}.",
  leaving_app: "Innen egy alkalmazás folytatja ezen az eszközön.",
  open_app: "Alkalmazás megnyitása",
  done: "Kész",
  done_help: "Itt nincs több teendő.",
  cancelled: "Megszakítva",
  cancelled_help: "Nem engedélyezett és nem módosított semmit.",
  elsewhere: "Egy másik lapon folytatódik",
  elsewhere_help: "Ezt a lapot bezárhatja.",

  // Beside the form
  loading: "Betöltés",
  dismiss: "Bezárás",
  notices_more: {
    other: "Ha ezeket bezárja, még {count} üzenet jelenik meg.",
  },
  background: "Háttér",
  restarted: "A munkamenete lejárt, ezért elölről kezdtük.",
  other_tab:
    "A böngésző egy másik lapján már folyamatban van egy bejelentkezés.",
  start_again: "A szerver ezt nem fogadta el. Kezdje elölről.",
  link_used: "Ezt a linket már felhasználták, vagy lejárt. Itt újrakezdheti.",
  other_application: "Most egy másik alkalmazás kér hozzáférést.",
  answer_first: "Kérjük, először erre válaszoljon.",
  not_accepted: "A szerver ezt nem fogadta el. Ellenőrizze, és próbálja újra.",
  signed_in: "Be van jelentkezve. Csak az utolsó válasz veszett el útközben.",
  still_signed_in: "Bejelentkezett felhasználó: {user}.",
  code_refused:
    "Ez a kód ismeretlen, vagy Ön nem használhatja. Hasonlítsa össze az eszközén láthatóval.",

  // Errors outside the flow
  entries_kept: "A beírt adatok megmaradnak.",
  error_no_answer: "A szerver nem válaszolt",
  error_timeout: "A szerver túl sokáig nem válaszol",
  error_starting: "A szerver éppen indul",
  error_starting_help: "Hamarosan magától folytatódik.",
  error_server: "Hiba történt a szerveren",
  error_not_found: "Ez a link nem vezet sehová",
  error_not_found_help: "Kérjen új linket attól, akitől ezt kapta.",
  error_too_large: "Túl sok adat érkezett egyszerre",
  error_busy: "Ezen az oldalon már folyamatban van egy másik bejelentkezés",
  error_cookies: "A cookie-k le vannak tiltva ezen a webhelyen",
  error_cookies_help:
    "Engedélyezze őket a böngésző beállításaiban, majd próbálja újra.",
  error_unknown: "Ez a lépés itt nem végezhető el",
  error_unsafe: "A következő cím nem volt biztonságos, ezért nem nyitottuk meg",
  error_origin: "Ez az oldal itt nem tud működni",
  error_throttled: "Túl sok kérés egyszerre",
  error_wait: "Kérjük, várjon. Folytatás {time} múlva.",
  error_check: "Egy hálózati ellenőrzés akadályozza a hozzáférést",
  error_in_way: "Egy másik oldal akadályozza a hozzáférést: {page}",
  error_reload_help: "A továbblépéshez töltse újra az oldalt.",
  error_setup: "Ez az oldal nincs megfelelően beállítva",
  error_setup_help:
    "Az oldal rendszergazdája a böngésző konzoljában találja meg az okot.",
};
