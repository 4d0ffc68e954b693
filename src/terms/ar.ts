import type { Terms } from "./terms.js";

/** Arabic. */
export const terms: Terms = {
  // The first form
  uid: "البريد الإلكتروني أو اسم المستخدم",
  uid_email: "البريد الإلكتروني",
  uid_upn: "اسم المستخدم الأساسي",
  uid_username: "اسم المستخدم",
  uid_required: "أدخل ما يعرّف بك.",
  signing_into: "المتابعة إلى {application}",
  forgot_username: "هل نسيت اسم المستخدم أو كلمة المرور؟",
  sign_up: "إنشاء حساب",
  retry: "إعادة المحاولة",
  error_unreachable: "لا يوجد اتصال",

  // Actions
  continue: "متابعة",
  start_over: "البدء من جديد",
  go_back: "رجوع",
  back_to_form: "العودة إلى النموذج",
  reload: "إعادة تحميل الصفحة",
  not_you: "لست أنت؟",
  sign_out: "تسجيل الخروج",
  yes: "نعم",
  no: "لا",
  hosted: "المتابعة في صفحة تسجيل الدخول",

  // Fields
  recovery_hint: "أدخل بريدك الإلكتروني أو اسم المستخدم لاستعادة حسابك.",
  password: "كلمة المرور",
  show_password: "إظهار كلمة المرور",
  caps_lock: "مفتاح الأحرف الكبيرة مفعّل.",
  password_required: "أدخل كلمة المرور.",
  remember_me: "تذكّرني على هذا الجهاز",
  choose_below: "اختر إحدى الطرق أدناه.",
  or: "أو",
  passwordless: "تسجيل الدخول بمفتاح مرور",
  continue_with: "المتابعة عبر {source}",
  forgot_password: "هل نسيت كلمة المرور؟",
  new_here: "جديد هنا؟",

  // Staying signed in
  stay_signed_in: "هل تريد البقاء مسجّل الدخول؟",
  stay_signed_in_help:
    "عندها سيُطلب منك ذلك أقل على هذا الجهاز. اختر «لا» على جهاز مشترك.",

  // Consent
  allow_access: "السماح بالوصول",
  consent_question: "هل تريد المتابعة؟",
  permissions: "المطلوب",
  permissions_new: "المطلوب أيضًا",
  permissions_given: "مسموح به من قبل",
  cancel: "إلغاء",

  // Prompts
  optional: "اختياري",
  choose: "اختر…",
  locale_auto: "اكتشاف تلقائي",
  remove_file: "إزالة {file}",
  required_field: "املأ هذا الحقل.",
  required_check: "ضع علامة في هذا المربع للمتابعة.",
  required_choice: "اختر واحدًا.",
  required_file: "اختر ملفًا.",
  invalid_email: "أدخل عنوان بريد إلكتروني، مثل name@example.com.",
  invalid_number: "أدخل عددًا صحيحًا.",
  invalid_date: "أدخل التاريخ كاملًا.",
  passwords_differ: "كلمة المرور هذه ليست مثل التي أعلاه.",
  file_unreadable: "تعذرت قراءة الملف. اختره مرة أخرى.",

  // Mail
  check_inbox: "تحقق من بريدك الوارد",
  inbox_help:
    "إذا وُجد حساب مطابق فقد أرسلنا إليه رسالة فيها رابط. افتح الرابط للمتابعة.",
  inbox_account:
    "إذا كان للعنوان {address} حساب فقد أرسلنا إليه رسالة فيها رابط. افتح الرابط للمتابعة.",
  inbox_address: "أرسلنا رسالة فيها رابط إلى {address}. افتح الرابط للمتابعة.",
  link_opened: "فتحتُ الرابط",
  send_again: "إعادة الإرسال",
  send_again_in: "إعادة الإرسال بعد {time}",
  mail_requested:
    "تم الطلب. قد يستغرق الأمر دقيقة، وتحقق من الرسائل غير المرغوبة أيضًا. يمكنك الطلب مجددًا بعد 30 ثانية.",

  // Captchas
  captcha_lead: "تحقق سريع قبل المتابعة.",
  captcha_loading: "يجري تحميل التحقق.",
  captcha_first: "أكمل التحقق أعلاه للمتابعة.",
  captcha_waiting: "نتحقق من أنك إنسان…",
  captcha_failed: "تعذر تحميل التحقق",
  captcha_failed_help: "ربما حظره متصفحك أو إضافة فيه أو الشبكة.",

  // Device codes
  device_code: "رمز الجهاز",
  device_code_lead: "أدخل الرمز الذي يعرضه جهازك.",
  device_code_required: "أدخل الرمز.",
  device_connected: "تم توصيل الجهاز",
  device_connected_help: "يمكنك إغلاق هذه الصفحة والمتابعة على جهازك.",

  // End of a session
  session_end: "نهاية الجلسة",
  left: "لقد سجّلت الخروج",
  left_application: "لقد سجّلت الخروج من {application}",
  still_in_brand: "قد تكون لا تزال مسجّل الدخول إلى {brand}.",
  overview: "الانتقال إلى النظرة العامة",
  sign_out_of: "تسجيل الخروج من {brand}",
  sign_in_again: "تسجيل الدخول إلى {application} مجددًا",

  // Ends
  denied: "تم رفض الوصول",
  denied_help: "تم رفض الطلب.",
  crashed: "حدث خطأ ما",
  crashed_title: "تعذّر على الخادم المتابعة",
  crashed_help:
    "حاول مرة أخرى بعد قليل. إذا تكرر ذلك، فأعطِ الرقم أدناه لمسؤول النظام.",
  request: "الطلب",
  leaving: "جارٍ المتابعة",
  leaving_to: "يجري نقلك إلى {host}.",
  open_app: "فتح التطبيق",
  done: "تم",
  done_help: "لم يبقَ ما يلزم فعله هنا.",
  cancelled: "تم الإلغاء",
  cancelled_help: "لم يُسمح بشيء ولم يتغيّر شيء.",
  elsewhere: "تمت المتابعة في علامة تبويب أخرى",
  elsewhere_help: "يمكنك إغلاق هذه.",

  // Beside the form
  loading: "جارٍ التحميل",
  background: "الخلفية",
  restarted: "انتهت جلستك، لذلك بدأنا من جديد.",
  answer_first: "يرجى الإجابة عن هذا أولًا.",
  not_accepted: "لم يُقبل ذلك. تحقّق منه وحاول مرة أخرى.",
  signed_in: "لقد سجّلت الدخول. ضاع الرد الأخير في طريق عودته.",
  still_signed_in: "أنت مسجّل الدخول باسم {user}.",
  code_refused:
    "هذا الرمز غير معروف، أو لا يُسمح لك باستخدامه. قارنه بالرمز الظاهر على جهازك.",

  // What goes wrong outside the flow
  entries_kept: "تم الاحتفاظ بما أدخلته.",
  error_timeout: "يستغرق الخادم وقتًا طويلًا للرد",
  error_starting: "الخادم قيد بدء التشغيل",
  error_starting_help: "ستتم المتابعة تلقائيًا بعد لحظات.",
  error_server: "واجه الخادم مشكلة",
  error_not_found: "هذه الصفحة لا تؤدي إلى أي مكان",
  error_not_found_help: "اطلب رابطًا جديدًا ممّن أرسلك إلى هنا.",
  error_too_large: "أُرسل الكثير دفعة واحدة",
  error_chunk: "تعذّر تحميل جزء من هذه الصفحة",
  error_busy: "هناك تسجيل دخول آخر في هذه الصفحة يأتي أولًا",
  error_unknown: "لا يمكن تنفيذ هذه الخطوة هنا",
  error_unsafe: "لم يكن الطريق آمنًا، لذلك لم يُتَّبع",
  error_setup: "هذه الصفحة غير مُعدّة بشكل صحيح",
  error_setup_help: "يجد مسؤولها السبب في وحدة تحكم المتصفح.",
};
