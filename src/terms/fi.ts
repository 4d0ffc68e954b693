import type { Terms } from "./terms.js";

/** Finnish. */
export const terms: Terms = {
  retry: "Yritä uudelleen",
  reload: "Lataa sivu uudelleen",
  slow: "Tämä kestää tavallista pidempään.",
  error_unreachable: "Ei yhteyttä",
  error_chunk: "Osaa sivusta ei voitu ladata",

  // Identification
  uid: "Sähköposti tai käyttäjätunnus",
  uid_email: "Sähköposti",
  uid_upn: "Täydellinen käyttäjätunnus (UPN)",
  uid_username: "Käyttäjätunnus",
  uid_required: "Täytä tämä kenttä.",
  signing_into: "Jatka sovellukseen {application}",
  forgot_username: "Unohditko käyttäjätunnuksesi tai salasanasi?",
  new_here: "Uusi käyttäjä?",
  sign_up: "Rekisteröidy",

  // Actions
  continue: "Jatka",
  start_over: "Aloita alusta",
  part_failed: "Osaa lomakkeesta ei voi näyttää.",
  asked_again: "Palvelin kysyy samaa yhä uudelleen.",
  go_back: "Takaisin",
  back_to_form: "Takaisin lomakkeeseen",
  not_you: "Väärä käyttäjä?",
  sign_in: "Kirjaudu sisään",
  sign_out: "Kirjaudu ulos",
  yes: "Kyllä",
  no: "Ei",
  hosted: "Jatka kirjautumissivulla",

  // Fields
  recovery_hint:
    "Palauta tilisi antamalla sähköpostiosoitteesi tai käyttäjätunnuksesi.",
  password: "Salasana",
  show_password: "Näytä salasana",
  caps_lock: "Caps Lock on päällä.",
  password_required: "Anna salasanasi.",
  remember_me: "Muista minut tällä laitteella",
  choose_below: "Valitse jokin alla olevista tavoista.",
  no_way: "Tällä sivulla ei voi kirjautua. Kerro siitä sivuston ylläpidolle.",
  or: "tai",
  passwordless: "Kirjaudu pääsyavaimella",
  continue_with: "Jatka palvelulla {source}",
  forgot_password: "Unohditko salasanasi?",

  // Staying signed in
  stay_signed_in: "Haluatko pysyä kirjautuneena?",
  stay_signed_in_help:
    "Silloin sinun tarvitsee kirjautua harvemmin tällä laitteella. Jos laite on yhteiskäytössä, valitse ”Ei”.",

  // Consent
  allow_access: "Salli pääsy",
  consent_question: "Haluatko jatkaa?",
  permissions: "Pyydetyt oikeudet",
  permissions_new: "Lisäksi pyydetyt oikeudet",
  permissions_given: "Aiemmin sallitut oikeudet",
  cancel: "Peruuta",

  // Prompts
  optional: "Valinnainen",
  choose: "Valitse…",
  locale_auto: "Tunnista automaattisesti",
  remove_file: "Poista tiedosto {file}",
  required_field: "Täytä tämä kenttä.",
  required_check: "Jatka valitsemalla tämä ruutu.",
  required_choice: "Valitse yksi vaihtoehto.",
  required_file: "Valitse tiedosto.",
  invalid_email: "Anna sähköpostiosoite, esimerkiksi nimi@example.com.",
  invalid_number: "Anna kokonaisluku.",
  invalid_date: "Anna koko päivämäärä.",
  passwords_differ: "Salasanat eivät täsmää.",
  file_unreadable: "Tiedostoa ei voitu lukea. Valitse se uudelleen.",

  // Mail
  check_inbox: "Tarkista sähköpostisi",
  inbox_help:
    "Jos tietoja vastaava tili on olemassa, lähetimme linkin sen sähköpostiosoitteeseen. Jatka avaamalla linkki.",
  inbox_account:
    "Jos osoitteella {address} on tili, lähetimme osoitteeseen linkin. Jatka avaamalla linkki.",
  inbox_address:
    "Lähetimme linkin osoitteeseen {address}. Jatka avaamalla linkki.",
  link_opened: "Avasin linkin",
  send_again: "Lähetä uudelleen",
  send_again_in: "Lähetä uudelleen ({time})",
  mail_requested:
    "Pyyntö on lähetetty. Viestin saapuminen voi kestää minuutin. Katso myös roskapostikansiosta. Voit pyytää uuden viestin {when}.",

  // Captchas
  captcha_lead: "Vielä lyhyt tarkistus, ennen kuin jatkat.",
  captcha_loading: "Tarkistusta ladataan.",
  captcha_first: "Tee ensin yllä oleva tarkistus.",
  captcha_waiting: "Tarkistetaan, että olet ihminen…",
  captcha_failed: "Tarkistusta ei voitu ladata",
  captcha_refused: "Tämä tarkistus ei ole sallittu tällä sivulla",
  captcha_refused_help:
    "Sivu ei lataa sisältöä osoitteesta {host}. Kerro siitä sivuston ylläpidolle.",
  captcha_stuck: "Tarkistus ei etene",
  captcha_again: "Lataa tarkistus uudelleen",
  blocked_help:
    "Syynä voi olla sisällönesto, selain tai verkko. Salli lataaminen tällä sivulla tai kokeile toista verkkoa.",

  // Device codes
  device_code: "Laitekoodi",
  device_code_lead: "Anna laitteessasi näkyvä koodi.",
  application_connected: "{application} on yhdistetty",
  device_connected: "Laite on yhdistetty",
  device_another: "Anna toinen koodi",
  device_connected_help: "Voit sulkea tämän sivun ja jatkaa laitteellasi.",

  // Sources
  back_to_sign_in: "Takaisin kirjautumiseen",
  source_leads: "Seuraavaksi {source}",
  source_leads_help: "Vahvista siellä, niin palaat tänne.",
  source_window: "{source} avautuu omaan ikkunaansa",
  source_window_help: "Kirjaudu siellä. Tämä sivu etenee automaattisesti.",
  source_waiting: "Odotetaan palvelua {source}",
  source_waiting_help: "Viimeistele kirjautuminen avautuneessa ikkunassa.",
  source_reopen: "Näytä ikkuna uudelleen",
  source_button: "Paina palvelun {source} painiketta ja vahvista siellä.",
  source_blocked: "Selaimesi esti ikkunan avautumisen.",
  source_tab: "Avaa {source} uudessa välilehdessä",
  source_here: "Jatka tässä: {source}",
  source_ended:
    "Palvelun {source} ikkuna suljettiin, ennen kuin kirjautuminen oli valmis. Valitse uudelleen, miten haluat kirjautua.",
  source_closed:
    "Palvelun {source} ikkuna suljettiin. Jos kirjautuminen jäi kesken, näytä ikkuna uudelleen.",
  source_unloadable: "Palvelua {source} ei voitu ladata",
  source_unreachable: "Palveluun {source} ei saada yhteyttä",
  source_expired: "Aika loppui kesken. Yritä uudelleen.",
  source_refused: "Et voi kirjautua tänne tällä palvelun {source} tilillä.",
  source_failed: "Kirjautuminen palvelulla {source} ei onnistunut.",

  // The agent
  agent: "Laitteen tarkistus",
  agent_waiting: "Laitettasi tarkistetaan",
  agent_help: "Tämä kestää hetken ja jatkuu automaattisesti.",
  agent_refused: "Laitettasi ei voitu vahvistaa",
  agent_refused_help:
    "Jos laite on organisaation hallinnassa, tarkista, että sen agentti ja selainlaajennus ovat käynnissä.",

  // Second factors
  confirm_you: "Vahvista, että se olet sinä",
  choose_method: "Valitse, miten jatkat.",
  choose_set_up:
    "Tämä on tehtävä ennen jatkamista. Valitse, minkä otat käyttöön.",
  other_method: "Käytä toista tapaa",
  method_webauthn: "Pääsyavain tai suojausavain",
  method_webauthn_help: "Kasvot, sormenjälki, PIN-koodi tai avain",
  method_totp: "Todennussovellus",
  method_totp_help: "Koodi sovelluksestasi",
  method_sms: "Tekstiviesti",
  method_sms_help: "Koodi puhelimeesi",
  method_email: "Sähköposti",
  method_email_help: "Koodi sähköpostiisi",
  method_email_to: "Koodi osoitteeseen {address}",
  method_static: "Palautuskoodi",
  method_static_help: "Jokin tallentamistasi koodeista",
  method_duo: "Duo",
  method_duo_help: "Pyyntö puhelimeesi",
  method_unknown: "Ei käytettävissä tällä sivulla",
  code: "Koodi",
  code_required: "Anna koodi.",
  code_totp: "Avaa todennussovellus ja anna sen näyttämä koodi.",
  code_static:
    "Anna jokin palautuskoodeistasi. Kukin koodi toimii vain kerran.",
  code_sending: "Koodia lähetetään…",
  code_sent_sms: "Lähetimme koodin puhelimeesi.",
  code_sent_email: "Lähetimme koodin sähköpostiisi.",
  code_sent_to: "Lähetimme koodin osoitteeseen {address}.",
  code_not_sent: "Koodia ei lähetetty.",
  code_again: "Voit pyytää uuden koodin {when}.",
  code_wait: {
    one: "Jos koodi on varmasti oikein, odota {seconds} sekunti ja kokeile samaa koodia uudelleen.",
    other:
      "Jos koodi on varmasti oikein, odota {seconds} sekuntia ja kokeile samaa koodia uudelleen.",
  },
  passkey_waiting: "Odotetaan pääsyavaintasi",
  passkey_waiting_new: "Odotetaan laitettasi",
  passkey_waiting_help: "Seuraa selaimen tai laitteen ohjeita.",
  passkey_failed: "Se ei onnistunut",
  passkey_cancelled: "Pyyntö peruutettiin. Voit yrittää uudelleen.",
  passkey_timeout: "Aika loppui kesken. Voit yrittää uudelleen.",
  passkey_none: "Tälle tilille ei löytynyt pääsyavainta.",
  passkey_exists: "Tämä laite on jo käytössä tällä tilillä.",
  passkey_incapable:
    "Tämä laite ei pysty siihen, mitä palvelin vaatii. Käytä toista laitetta.",
  passkey_insecure:
    "Pääsyavaimet toimivat vain suojatulla sivulla. Osoitteen alussa on oltava https.",
  passkey_domain:
    "Nämä pääsyavaimet kuuluvat osoitteeseen {expected}, mutta tämän sivun osoite on {host}. Selain käyttää pääsyavainta vain siinä verkkotunnuksessa, jota varten se on luotu. Kirjautumissivun on siksi oltava osoitteessa {expected} tai sen aliverkkotunnuksessa.",
  passkey_unsupported:
    "Tämä selain ei tue pääsyavaimia. Käytä toista tapaa tai toista selainta.",
  passkey_error:
    "Selain tai laite ilmoitti ongelmasta. Voit yrittää uudelleen.",
  passkey_busy:
    "Selain ei pyytänyt pääsyavainta. Esteenä voi olla sivun toinen pyyntö. Lataa sivu uudelleen ja yritä sitten uudestaan.",
  passkey_press:
    "Paina painiketta ja seuraa sitten selaimen tai laitteen ohjeita.",
  passkey_absent: "Tältä laitteelta ei löytynyt pääsyavainta tälle sivulle.",
  passkey_elsewhere: "Käytä toista laitetta",
  passkey_unknown:
    "Tämä pääsyavain ei enää kelpaa täällä. Kirjaudu muulla tavalla, niin voit ottaa käyttöön uuden.",
  duo_lead: "Vahvista kirjautuminen puhelimesi Duo-sovelluksessa.",
  duo_send: "Lähetä pyyntö",
  duo_again: "Lähetä uusi pyyntö",
  duo_waiting: "Odotetaan puhelintasi",
  duo_waiting_help: "Hyväksy kirjautuminen Duo-sovelluksessa.",
  // Setting up second factors
  set_up_method: "Ota vahvistustapa käyttöön",
  set_up_totp: "Ota todennussovellus käyttöön",
  totp_lead:
    "Skannaa tämä koodi todennussovelluksella ja anna sitten sovelluksen näyttämä koodi.",
  qr_code: "QR-koodi",
  totp_key: "Eikö skannaus onnistu? Anna tämä avain",
  totp_open: "Avaa todennussovelluksessa",
  copy: "Kopioi",
  copy_all: "Kopioi kaikki",
  copied: "Kopioitu",
  copy_by_hand: "Valittu. Kopioi näppäimistöllä tai valikosta.",
  set_up_static: "Tallenna palautuskoodisi",
  static_lead:
    "Käytä koodeja, kun et voi käyttää muita tapoja. Kukin koodi toimii vain kerran. Säilytä ne turvallisessa paikassa.",
  static_download: "Lataa",
  static_print: "Tulosta",
  static_saved: "Olen tallentanut nämä koodit",
  static_required: "Tallenna koodit ensin ja vahvista se tässä.",
  static_title: "Palautuskoodit: {issuer}",
  set_up_webauthn: "Ota pääsyavain käyttöön",
  set_up_email: "Ota sähköpostikoodit käyttöön",
  set_up_email_lead: "Mihin osoitteeseen koodit lähetetään?",
  set_up_sms: "Ota tekstiviestikoodit käyttöön",
  set_up_sms_lead: "Mihin puhelimeen koodit lähetetään?",
  phone_number: "Puhelinnumero",
  phone_number_help: "Maatunnuksen kanssa: +358 40 …",
  phone_number_required: "Anna numero plusmerkin ja maatunnuksen kanssa.",
  change: "Muuta",
  set_up_duo: "Ota Duo käyttöön",
  duo_scan:
    "Skannaa tämä koodi Duo-sovelluksella. Sivu etenee automaattisesti.",
  duo_open: "Avaa Duo-sovelluksessa",
  duo_expired: "Tämä koodi on vanhentunut. Aloita alusta, niin saat uuden.",
  duo_not_checked: "Puhelimen yhdistämistä ei voitu tarkistaa.",

  // End of a session
  session_end: "Istunto päättyi",
  left: "Olet kirjautunut ulos",
  left_application: "Olet kirjautunut ulos sovelluksesta {application}",
  still_in_brand: "Olet ehkä yhä kirjautuneena palveluun {brand}.",
  overview: "Siirry yleisnäkymään",
  sign_out_of: "Kirjaudu ulos palvelusta {brand}",
  sign_in_again: "Kirjaudu uudelleen sovellukseen {application}",
  logout: "Kirjaudutaan ulos",
  logout_progress: "Sovellukset: {done}/{total}",
  logout_none: "Mistään sovelluksesta ei tarvitse kirjautua ulos.",
  logout_waiting: "Käynnissä",
  logout_done: "Kirjauduttu ulos",
  logout_failed: "Ei vahvistettu",
  logout_unnamed: "Nimetön sovellus",
  logout_of: "Kirjaudutaan ulos: {application}",
  logout_complete: "Kirjauduttu ulos kaikista sovelluksista",
  logout_interrupted:
    "Uloskirjautuminen keskeytyi: {application}. Saatat olla siellä yhä kirjautuneena.",
  logout_skip: "Ohita",

  // Ends
  denied: "Pääsy evätty",
  invitation_refused:
    "Tämä kutsu on jo käytetty, vanhentunut tai puutteellinen. Pyydä uusi.",
  link_refused: "Tämä linkki on jo käytetty tai vanhentunut. Pyydä uusi.",
  not_signed_in: "Et ole kirjautunut sisään.",
  session_ended: "Istuntosi on päättynyt, tai et ole vielä kirjautunut sisään.",
  denied_help: "Pyyntö hylättiin.",
  crashed: "Jokin meni vikaan",
  crashed_title: "Palvelin ei voinut jatkaa",
  crashed_help:
    "Yritä hetken kuluttua uudelleen. Jos ongelma toistuu, anna alla oleva tunniste järjestelmänvalvojalle.",
  request: "Pyynnön tunniste",
  leaving: "Jatketaan",
  leaving_to: "Sinut ohjataan osoitteeseen {host}.",
  leaving_app: "Tällä laitteella oleva sovellus jatkaa tästä.",
  open_app: "Avaa sovellus",
  done: "Valmis",
  done_help: "Täällä ei ole enää mitään tehtävää.",
  cancelled: "Peruutettu",
  cancelled_help: "Mitään ei sallittu eikä muutettu.",
  elsewhere: "Jatkuu toisessa välilehdessä",
  elsewhere_help: "Voit sulkea tämän välilehden.",

  // Beside the form
  loading: "Ladataan",
  dismiss: "Sulje",
  notices_more: {
    one: "Lisäksi on {count} viesti. Se tulee näkyviin, kun suljet nämä.",
    other: "Lisäksi on {count} viestiä. Ne tulevat näkyviin, kun suljet nämä.",
  },
  background: "Tausta",
  restarted: "Istuntosi oli päättynyt, joten aloitimme alusta.",
  other_tab: "Tämän selaimen toisessa välilehdessä on kirjautuminen kesken.",
  start_again: "Vastausta ei hyväksytty. Aloita alusta.",
  link_used:
    "Tämä linkki on jo käytetty tai vanhentunut. Voit aloittaa tästä alusta.",
  other_application: "Pyyntö tulee nyt toisesta sovelluksesta.",
  answer_first: "Vastaa ensin tähän.",
  not_accepted: "Vastausta ei hyväksytty. Tarkista se ja yritä uudelleen.",
  signed_in:
    "Olet kirjautunut sisään. Palvelimen viimeinen vastaus ei tullut perille.",
  still_signed_in: "Olet kirjautuneena käyttäjänä {user}.",
  code_refused:
    "Koodi on tuntematon, tai et saa käyttää sitä. Vertaa sitä laitteessasi näkyvään koodiin.",

  // Errors outside the flow
  entries_kept: "Antamasi tiedot säilyvät.",
  error_no_answer: "Palvelin ei vastannut",
  error_timeout: "Palvelin vastaa liian hitaasti",
  error_starting: "Palvelin käynnistyy",
  error_starting_help: "Tämä jatkuu automaattisesti hetken kuluttua.",
  error_server: "Palvelimessa ilmeni ongelma",
  error_not_found: "Tämä linkki ei toimi",
  error_not_found_help: "Pyydä uusi linkki sieltä, mistä sait tämän.",
  error_too_large: "Tietoja lähetettiin kerralla liikaa",
  error_busy: "Toinen kirjautuminen tällä sivulla on vielä kesken",
  error_cookies: "Evästeet on estetty tällä sivustolla",
  error_cookies_help:
    "Salli ne selaimen asetuksissa ja yritä sitten uudelleen.",
  error_unknown: "Tätä vaihetta ei voi tehdä täällä",
  error_unsafe: "Seuraava osoite ei ollut turvallinen, joten sitä ei avattu",
  error_origin: "Tämä sivu ei voi toimia täällä",
  error_throttled: "Liian monta pyyntöä kerralla",
  error_wait: "Odota hetki. Tämä jatkuu automaattisesti ({time}).",
  error_check: "Verkko vaatii ensin tarkistuksen",
  error_in_way: "Vastaus tuli toiselta sivulta: {page}",
  error_reload_help: "Pääset eteenpäin lataamalla sivun uudelleen.",
  error_setup: "Tätä sivua ei ole määritetty oikein",
  error_setup_help: "Sivun ylläpitäjä löytää syyn selaimen konsolista.",
};
