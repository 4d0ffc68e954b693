import type { Terms } from "./terms.js";

/** Turkish. */
export const terms: Terms = {
  retry: "Yeniden dene",
  reload: "Sayfayı yenile",
  slow: "İşlem her zamankinden uzun sürüyor.",
  error_unreachable: "Bağlantı yok",
  error_chunk: "Bu sayfanın bir bölümü yüklenemedi",

  // Identification
  uid: "E-posta veya kullanıcı adı",
  uid_email: "E-posta",
  uid_upn: "Kullanıcı asıl adı",
  uid_username: "Kullanıcı adı",
  uid_required: "Hesabınızı belirtin.",
  signing_into: "{application} uygulamasına devam edin",
  forgot_username: "Kullanıcı adınızı veya şifrenizi mi unuttunuz?",
  new_here: "Hesabınız yok mu?",
  sign_up: "Kaydol",

  // Actions
  continue: "Devam et",
  start_over: "Baştan başla",
  part_failed: "Bu formun bir bölümü gösterilemiyor.",
  asked_again: "Sunucu sürekli aynı soruyu soruyor.",
  go_back: "Geri dön",
  back_to_form: "Forma dön",
  not_you: "Siz değil misiniz?",
  sign_in: "Oturum aç",
  sign_out: "Oturumu kapat",
  yes: "Evet",
  no: "Hayır",
  hosted: "Oturum açma sayfasında devam et",

  // Fields
  recovery_hint:
    "Hesabınızı kurtarmak için e-posta adresinizi veya kullanıcı adınızı girin.",
  password: "Şifre",
  show_password: "Şifreyi göster",
  caps_lock: "Caps Lock açık.",
  password_required: "Şifrenizi girin.",
  remember_me: "Bu cihazda beni hatırla",
  choose_below: "Aşağıdaki yollardan birini seçin.",
  no_way:
    "Bu sayfada oturum açmanın bir yolu yok. Lütfen sayfanın yöneticisine bildirin.",
  or: "veya",
  passwordless: "Geçiş anahtarıyla oturum aç",
  continue_with: "{source} ile devam et",
  forgot_password: "Şifrenizi mi unuttunuz?",

  // Staying signed in
  stay_signed_in: "Oturumunuz açık kalsın mı?",
  stay_signed_in_help:
    "Böylece bu cihazda daha seyrek oturum açmanız gerekir. Cihazı başkaları da kullanıyorsa “Hayır”ı seçin.",

  // Consent
  allow_access: "Erişime izin verin",
  consent_question: "Devam etmek istiyor musunuz?",
  permissions: "İstenen izinler",
  permissions_new: "Ayrıca istenen izinler",
  permissions_given: "Daha önce verilen izinler",
  cancel: "İptal",

  // Prompts
  optional: "İsteğe bağlı",
  choose: "Seçin…",
  locale_auto: "Otomatik algıla",
  remove_file: "{file} dosyasını kaldır",
  required_field: "Bu alanı doldurun.",
  required_check: "Devam etmek için bu kutuyu işaretleyin.",
  required_choice: "Birini seçin.",
  required_file: "Bir dosya seçin.",
  invalid_email: "Bir e-posta adresi girin, örneğin ad@example.com.",
  invalid_number: "Bir tam sayı girin.",
  invalid_date: "Tarihin tamamını girin.",
  passwords_differ: "Şifreler eşleşmiyor.",
  file_unreadable: "Dosya okunamadı. Yeniden seçin.",

  // Mail
  check_inbox: "Gelen kutunuzu kontrol edin",
  inbox_help:
    "Bilgilerinizle eşleşen bir hesap varsa bağlantı içeren bir e-posta gönderdik. Devam etmek için bağlantıyı açın.",
  inbox_account:
    "{address} adresine ait bir hesap varsa bağlantı içeren bir e-posta gönderdik. Devam etmek için bağlantıyı açın.",
  inbox_address:
    "{address} adresine bağlantı içeren bir e-posta gönderdik. Devam etmek için bağlantıyı açın.",
  link_opened: "Bağlantıyı açtım",
  send_again: "Yeniden gönder",
  send_again_in: "{time} sonra yeniden gönder",
  mail_requested:
    "İsteğiniz alındı. E-postanın gelmesi bir dakika sürebilir; spam klasörüne de bakın. Yenisini {when} isteyebilirsiniz.",

  // Captchas
  captcha_lead: "Devam etmeden önce kısa bir güvenlik kontrolü.",
  captcha_loading: "Güvenlik kontrolü yükleniyor.",
  captcha_first: "Devam etmek için yukarıdaki kontrolü tamamlayın.",
  captcha_waiting: "İnsan olduğunuz doğrulanıyor…",
  captcha_failed: "Güvenlik kontrolü yüklenemedi",
  captcha_refused: "Bu güvenlik kontrolüne burada izin verilmiyor",
  captcha_refused_help:
    "Sayfa, {host} adresinden içerik yüklemiyor. Lütfen sayfanın yöneticisine bildirin.",
  captcha_stuck: "Güvenlik kontrolü ilerlemiyor",
  captcha_again: "Kontrolü yeniden yükle",
  blocked_help:
    "Bir içerik engelleyici, tarayıcı veya ağ buna neden olmuş olabilir. Bu sayfa için izin verin ya da başka bir ağ deneyin.",

  // Device codes
  device_code: "Cihaz kodu",
  device_code_lead: "Cihazınızda gösterilen kodu girin.",
  application_connected: "{application} bağlandı",
  device_connected: "Cihaz bağlandı",
  device_another: "Başka bir kod gir",
  device_connected_help: "Bu sayfayı kapatıp cihazınızda devam edebilirsiniz.",

  // Sources
  back_to_sign_in: "Oturum açmaya dön",
  source_leads: "{source} ile devam edilecek",
  source_leads_help: "Orada onay verdikten sonra buraya döneceksiniz.",
  source_window: "{source} ayrı bir pencerede açılır",
  source_window_help: "Orada oturum açın. Bu sayfa kendiliğinden devam eder.",
  source_waiting: "{source} bekleniyor",
  source_waiting_help: "İşlemi açılan pencerede tamamlayın.",
  source_reopen: "Pencereyi yeniden göster",
  source_button: "{source} düğmesine basın ve orada onaylayın.",
  source_blocked: "Tarayıcınız pencerenin açılmasına izin vermedi.",
  source_tab: "{source} sayfasını yeni sekmede aç",
  source_here: "Bu sayfada {source} ile devam et",
  source_ended:
    "{source} penceresi işleminiz bitmeden kapatıldı. Nasıl oturum açmak istediğinizi yeniden seçin.",
  source_closed:
    "{source} penceresi kapatıldı. Orada işiniz bitmediyse pencereyi yeniden gösterin.",
  source_unloadable: "{source} yüklenemedi",
  source_unreachable: "{source} hizmetine ulaşılamıyor",
  source_expired: "İşlem çok uzun sürdü. Yeniden deneyin.",
  source_refused: "Bu {source} hesabıyla burada oturum açamazsınız.",
  source_failed: "{source} ile oturum açılamadı.",

  // The agent
  agent: "Cihaz kontrolü",
  agent_waiting: "Cihazınız kontrol ediliyor",
  agent_help: "Kısa sürer; sayfa kendiliğinden devam eder.",
  agent_refused: "Cihazınız doğrulanamadı",
  agent_refused_help:
    "Cihazınız bir kuruluş tarafından yönetiliyorsa aracı yazılımın ve tarayıcı uzantısının çalıştığından emin olun.",

  // Second factors
  confirm_you: "Kimliğinizi doğrulayın",
  choose_method: "Nasıl devam edeceğinizi seçin.",
  choose_set_up:
    "Devam etmek için bu adım gerekli. Neyi ayarlamak istediğinizi seçin.",
  other_method: "Başka bir yöntem kullan",
  method_webauthn: "Geçiş anahtarı veya güvenlik anahtarı",
  method_webauthn_help: "Yüz, parmak izi, PIN veya anahtar",
  method_totp: "Kimlik doğrulama uygulaması",
  method_totp_help: "Uygulamanızdaki kod",
  method_sms: "Kısa mesaj",
  method_sms_help: "Telefonunuza gelen kod",
  method_email: "E-posta",
  method_email_help: "E-postanıza gelen kod",
  method_email_to: "{address} adresine gelen kod",
  method_static: "Kurtarma kodu",
  method_static_help: "Kaydettiğiniz kodlardan biri",
  method_duo: "Duo",
  method_duo_help: "Telefonunuza gelen bildirim",
  method_unknown: "Bu sayfada kullanılamaz",
  code: "Kod",
  code_required: "Kodu girin.",
  code_totp: "Kimlik doğrulama uygulamanızı açın ve gösterdiği kodu girin.",
  code_static:
    "Kurtarma kodlarınızdan birini girin. Her kod yalnızca bir kez kullanılabilir.",
  code_sending: "Kod gönderiliyor…",
  code_sent_sms: "Telefonunuza bir kod gönderdik.",
  code_sent_email: "E-posta adresinize bir kod gönderdik.",
  code_sent_to: "{address} adresine bir kod gönderdik.",
  code_not_sent: "Kod gönderilmedi.",
  code_again: "Yenisini {when} isteyebilirsiniz.",
  code_wait: {
    other:
      "Bu kodun doğru olduğundan eminseniz {seconds} saniye bekleyip aynı kodu yeniden deneyin.",
  },
  passkey_waiting: "Geçiş anahtarınız bekleniyor",
  passkey_waiting_new: "Cihazınız bekleniyor",
  passkey_waiting_help:
    "Tarayıcınızın veya cihazınızın gösterdiği adımları izleyin.",
  passkey_failed: "İşlem tamamlanamadı",
  passkey_cancelled: "İstek iptal edildi. Yeniden deneyebilirsiniz.",
  passkey_timeout: "İşlem çok uzun sürdü. Yeniden deneyebilirsiniz.",
  passkey_none: "Bu hesaba ait bir geçiş anahtarı bulunamadı.",
  passkey_exists: "Bu cihaz bu hesap için zaten kayıtlı.",
  passkey_incapable:
    "Bu cihaz, sunucunun istediğini yapamıyor. Başka bir cihaz kullanın.",
  passkey_insecure:
    "Geçiş anahtarları yalnızca güvenli sayfalarda çalışır. Adres https ile başlamalıdır.",
  passkey_domain:
    "Bu geçiş anahtarları {expected} adresine ait, bu sayfa ise {host} adresinde. Tarayıcı, bir geçiş anahtarını yalnızca oluşturulduğu adresteki sayfalara verir: oturum açma sayfası {expected} adresinde veya bunun altındaki bir adreste olmalıdır.",
  passkey_unsupported:
    "Bu tarayıcı geçiş anahtarlarını desteklemiyor. Başka bir yöntem veya tarayıcı kullanın.",
  passkey_error:
    "Tarayıcı veya cihaz bir sorun bildirdi. Yeniden deneyebilirsiniz.",
  passkey_busy:
    "Tarayıcı geçiş anahtarı istemedi. Bu sayfanın başka bir isteği buna engel oluyor olabilir: sayfayı yenileyip yeniden deneyin.",
  passkey_press:
    "Düğmeye basın, ardından tarayıcınızın veya cihazınızın gösterdiği adımları izleyin.",
  passkey_absent: "Bu cihazda bu sayfaya ait bir geçiş anahtarı bulunamadı.",
  passkey_elsewhere: "Başka bir cihaz kullan",
  passkey_unknown:
    "Bu geçiş anahtarı burada artık geçerli değil. Başka bir yolla oturum açın; ardından yeni bir geçiş anahtarı oluşturabilirsiniz.",
  duo_lead: "Telefonunuzdaki Duo uygulaması sizden onay istiyor.",
  duo_send: "Bildirim gönder",
  duo_again: "Yeni bildirim gönder",
  duo_waiting: "Telefonunuz bekleniyor",
  duo_waiting_help: "Oturum açma isteğini Duo uygulamasında onaylayın.",
  // Setting up second factors
  set_up_method: "Bir doğrulama yöntemi ayarlayın",
  set_up_totp: "Kimlik doğrulama uygulamasını ayarlayın",
  totp_lead:
    "Bu kodu kimlik doğrulama uygulamanızla tarayın, ardından uygulamanın gösterdiği kodu girin.",
  qr_code: "QR kodu",
  totp_key: "Tarayamıyor musunuz? Bu anahtarı girin",
  totp_open: "Kimlik doğrulama uygulamasında aç",
  copy: "Kopyala",
  copy_all: "Tümünü kopyala",
  copied: "Kopyalandı",
  copy_by_hand: "Seçildi. Klavyeyle veya menüden kopyalayın.",
  set_up_static: "Kurtarma kodlarınızı kaydedin",
  static_lead:
    "Diğer yöntemlerinizi kullanamadığınızda bu kodlarla devam edebilirsiniz; her kod yalnızca bir kez kullanılabilir. Kodları güvenli bir yerde saklayın.",
  static_download: "İndir",
  static_print: "Yazdır",
  static_saved: "Bu kodları kaydettim",
  static_required: "Önce kodları kaydedin ve bunu burada onaylayın.",
  static_title: "{issuer} kurtarma kodları",
  set_up_webauthn: "Geçiş anahtarı oluşturun",
  set_up_email: "E-posta kodlarını ayarlayın",
  set_up_email_lead: "Kodlar hangi adrese gönderilsin?",
  set_up_sms: "Kısa mesaj kodlarını ayarlayın",
  set_up_sms_lead: "Kodlar hangi telefona gönderilsin?",
  phone_number: "Telefon numarası",
  phone_number_help: "Ülke koduyla: +90 532 …",
  phone_number_required: "Numarayı artı işareti ve ülke koduyla girin.",
  change: "Değiştir",
  set_up_duo: "Duo’yu ayarlayın",
  duo_scan:
    "Bu kodu Duo uygulamasıyla tarayın. Bu sayfa kendiliğinden devam eder.",
  duo_open: "Duo uygulamasında aç",
  duo_expired:
    "Bu kodun süresi doldu. Yeni bir kod almak için baştan başlayın.",
  duo_not_checked: "Telefonunuzun bağlanıp bağlanmadığı kontrol edilemedi.",

  // End of a session
  session_end: "Oturum sona erdi",
  left: "Oturumunuz kapatıldı",
  left_application: "{application} oturumunuz kapatıldı",
  still_in_brand: "{brand} oturumunuz hâlâ açık olabilir.",
  overview: "Uygulamalara git",
  sign_out_of: "{brand} oturumunu kapat",
  sign_in_again: "{application} oturumunu yeniden aç",
  logout: "Oturum kapatılıyor",
  logout_progress: "Uygulamalar: {done}/{total}",
  logout_none: "Oturumu kapatılacak uygulama yok.",
  logout_waiting: "Sürüyor",
  logout_done: "Oturum kapatıldı",
  logout_failed: "Onay gelmedi",
  logout_unnamed: "Bir uygulama",
  logout_of: "{application} oturumu kapatılıyor",
  logout_complete: "Tüm uygulamalardaki oturumlar kapatıldı",
  logout_interrupted:
    "{application} oturumunun kapatılması yarıda kaldı. Orada oturumunuz hâlâ açık olabilir.",
  logout_skip: "Bunu atlayıp devam et",

  // Ends
  denied: "Erişim reddedildi",
  invitation_refused:
    "Bu davet daha önce kullanılmış, süresi dolmuş veya eksik olabilir. Yeni bir davet isteyin.",
  link_refused:
    "Bu bağlantı daha önce kullanılmış veya süresi dolmuş olabilir. Yeni bir bağlantı isteyin.",
  not_signed_in: "Oturumunuz açık değil.",
  session_ended: "Oturumunuz sona erdi veya henüz oturum açmadınız.",
  denied_help: "İstek reddedildi.",
  crashed: "Bir sorun oluştu",
  crashed_title: "Sunucu işleme devam edemedi",
  crashed_help:
    "Birazdan yeniden deneyin. Sorun tekrarlanırsa aşağıdaki numarayı sayfanın yöneticisine iletin.",
  request: "İstek numarası",
  leaving: "Devam ediliyor",
  leaving_to: "{host} adresine yönlendiriliyorsunuz.",
  leaving_app: "İşlem bu cihazdaki bir uygulamada devam ediyor.",
  open_app: "Uygulamayı aç",
  done: "Tamamlandı",
  done_help: "Burada yapılacak başka bir şey yok.",
  cancelled: "İptal edildi",
  cancelled_help: "Hiçbir şeye izin verilmedi, hiçbir şey değiştirilmedi.",
  elsewhere: "Başka bir sekmede devam ediliyor",
  elsewhere_help: "Bu sekmeyi kapatabilirsiniz.",

  // Beside the form
  loading: "Yükleniyor",
  dismiss: "Kapat",
  notices_more: { other: "Bunları kapattıkça {count} mesaj daha görünecek." },
  background: "Arka plan",
  restarted: "Oturumunuz sona ermişti, bu yüzden baştan başladık.",
  other_tab: "Bu tarayıcının başka bir sekmesinde oturum açılıyor.",
  start_again: "Yanıtınız kabul edilmedi. Baştan başlayın.",
  link_used:
    "Bu bağlantı daha önce kullanılmış veya süresi dolmuş olabilir. Burada baştan başlayabilirsiniz.",
  other_application: "Şu anda başka bir uygulama izin istiyor.",
  answer_first: "Lütfen önce bunu yanıtlayın.",
  not_accepted: "Yanıtınız kabul edilmedi. Kontrol edip yeniden deneyin.",
  signed_in: "Oturum açtınız. Yalnızca sunucunun son yanıtı yolda kayboldu.",
  still_signed_in: "{user} olarak oturum açtınız.",
  code_refused:
    "Bu kod tanınmadı veya bu kodu kullanma izniniz yok. Cihazınızdaki kodla karşılaştırın.",

  // Errors outside the flow
  entries_kept: "Girdiğiniz bilgiler korunuyor.",
  error_no_answer: "Sunucu yanıt vermedi",
  error_timeout: "Sunucunun yanıt vermesi çok uzun sürüyor",
  error_starting: "Sunucu başlatılıyor",
  error_starting_help: "Sayfa birazdan kendiliğinden devam edecek.",
  error_server: "Sunucuda bir sorun oluştu",
  error_not_found: "Böyle bir sayfa yok",
  error_not_found_help: "Bu bağlantıyı aldığınız yerden yenisini isteyin.",
  error_too_large: "Tek seferde çok fazla veri gönderildi",
  error_busy: "Bu sayfada önce başka bir oturum açma işlemi bitmeli",
  error_cookies: "Bu site için çerezler engellenmiş",
  error_cookies_help:
    "Tarayıcının ayarlarından çerezlere izin verin, ardından yeniden deneyin.",
  error_unknown: "Bu adım burada yapılamıyor",
  error_unsafe: "Yönlendirme güvenli olmadığı için yapılmadı",
  error_origin: "Bu sayfa burada çalışmaz",
  error_throttled: "Kısa sürede çok fazla istek gönderildi",
  error_wait: "Lütfen bekleyin. {time} sonra devam edilecek.",
  error_check: "Bir ağ kontrolü devam etmeyi engelliyor",
  error_in_way: "Başka bir sayfa devam etmeyi engelliyor: {page}",
  error_reload_help: "Devam etmek için sayfayı yenileyin.",
  error_setup: "Bu sayfa doğru yapılandırılmamış",
  error_setup_help:
    "Sayfanın yöneticisi nedenini tarayıcı konsolunda bulabilir.",
};
