import type { Terms } from "./terms.js";

/** Korean. */
export const terms: Terms = {
  retry: "다시 시도",
  reload: "페이지 새로고침",
  slow: "평소보다 오래 걸리고 있습니다.",
  error_unreachable: "네트워크에 연결되어 있지 않습니다",
  error_chunk: "페이지의 일부를 불러오지 못했습니다",

  // Identification
  uid: "이메일 또는 아이디",
  uid_email: "이메일",
  uid_upn: "사용자 계정 이름(UPN)",
  uid_username: "아이디",
  uid_required: "이 항목을 입력하세요.",
  signing_into: "{application} 앱으로 이동합니다",
  forgot_username: "아이디 또는 비밀번호를 잊으셨나요?",
  new_here: "처음이신가요?",
  sign_up: "회원가입",

  // Actions
  continue: "계속",
  start_over: "처음부터 다시 시작",
  part_failed: "이 양식의 일부를 표시할 수 없습니다.",
  asked_again: "서버에서 같은 확인을 반복해서 요청하고 있습니다.",
  go_back: "뒤로",
  back_to_form: "양식으로 돌아가기",
  not_you: "본인이 아니신가요?",
  sign_in: "로그인",
  sign_out: "로그아웃",
  yes: "예",
  no: "아니요",
  hosted: "로그인 페이지에서 계속",

  // Fields
  recovery_hint: "계정을 복구하려면 이메일 또는 아이디를 입력하세요.",
  password: "비밀번호",
  show_password: "비밀번호 표시",
  caps_lock: "Caps Lock이 켜져 있습니다.",
  password_required: "비밀번호를 입력하세요.",
  remember_me: "이 기기에 아이디 저장",
  choose_below: "아래 방법 중 하나를 선택하세요.",
  no_way:
    "이 페이지에는 사용할 수 있는 로그인 방법이 없습니다. 사이트 운영자에게 알려 주세요.",
  or: "또는",
  passwordless: "패스키로 로그인",
  continue_with: "{source} 계정으로 계속",
  forgot_password: "비밀번호를 잊으셨나요?",

  // Staying signed in
  stay_signed_in: "로그인 상태를 유지하시겠습니까?",
  stay_signed_in_help:
    "‘예’를 선택하면 이 기기에서 로그인해야 하는 횟수가 줄어듭니다. 공용 기기에서는 ‘아니요’를 선택하세요.",

  // Consent
  allow_access: "액세스 허용",
  consent_question: "계속하시겠습니까?",
  permissions: "요청한 권한",
  permissions_new: "추가로 요청한 권한",
  permissions_given: "이전에 허용한 권한",
  cancel: "취소",

  // Prompts
  optional: "선택 사항",
  choose: "선택하세요",
  locale_auto: "자동 감지",
  remove_file: "{file} 제거",
  required_field: "이 항목을 입력하세요.",
  required_check: "계속하려면 이 항목에 체크하세요.",
  required_choice: "하나를 선택하세요.",
  required_file: "파일을 선택하세요.",
  invalid_email: "이메일 주소를 입력하세요(예: name@example.com).",
  invalid_number: "정수를 입력하세요.",
  invalid_date: "연월일을 모두 입력하세요.",
  passwords_differ: "위에 입력한 비밀번호와 다릅니다.",
  file_unreadable: "파일을 읽지 못했습니다. 다시 선택하세요.",

  // Mail
  check_inbox: "이메일을 확인하세요",
  inbox_help:
    "일치하는 계정이 있으면 링크가 담긴 이메일이 발송됩니다. 이메일의 링크를 열어 계속하세요.",
  inbox_account:
    "{address} 주소와 일치하는 계정이 있으면 링크가 담긴 이메일이 발송됩니다. 이메일의 링크를 열어 계속하세요.",
  inbox_address:
    "{address} 주소로 링크가 담긴 이메일을 보냈습니다. 이메일의 링크를 열어 계속하세요.",
  link_opened: "링크를 열었습니다",
  send_again: "다시 보내기",
  send_again_in: "{time} 후 다시 보내기",
  mail_requested:
    "이메일을 다시 요청했습니다. 도착하기까지 1분 정도 걸릴 수 있습니다. 스팸메일함도 확인하세요. {when}에 다시 보낼 수 있습니다.",

  // Captchas
  captcha_lead: "계속하기 전에 간단한 확인이 필요합니다.",
  captcha_loading: "확인 화면을 불러오는 중입니다.",
  captcha_first: "계속하려면 위의 확인을 완료하세요.",
  captcha_waiting: "사람인지 확인하는 중…",
  captcha_failed: "확인 화면을 불러오지 못했습니다",
  captcha_refused: "여기서는 이 확인 방식이 허용되지 않습니다",
  captcha_refused_help:
    "이 페이지에서는 {host}의 콘텐츠를 불러올 수 없습니다. 사이트 운영자에게 알려 주세요.",
  captcha_stuck: "확인이 진행되지 않습니다",
  captcha_again: "확인 화면 다시 불러오기",
  blocked_help:
    "콘텐츠 차단 프로그램, 브라우저 또는 네트워크에서 차단했을 수 있습니다. 이 페이지에서 허용하거나 다른 네트워크를 사용해 보세요.",

  // Device codes
  device_code: "기기 코드",
  device_code_lead: "기기에 표시된 코드를 입력하세요.",
  application_connected: "{application} 앱이 연결되었습니다",
  device_connected: "기기가 연결되었습니다",
  device_another: "다른 코드 입력",
  device_connected_help: "이 페이지를 닫고 기기에서 계속하세요.",

  // Sources
  back_to_sign_in: "로그인으로 돌아가기",
  source_leads: "{source} 페이지로 이동합니다",
  source_leads_help: "확인을 마치면 이 페이지로 돌아옵니다.",
  source_window: "{source} 창이 새로 열립니다",
  source_window_help:
    "새 창에서 로그인하세요. 이 페이지는 자동으로 다음 단계로 넘어갑니다.",
  source_waiting: "{source} 로그인을 기다리는 중입니다",
  source_waiting_help: "열린 창에서 절차를 마치세요.",
  source_reopen: "창 다시 표시",
  source_button: "{source} 버튼을 누른 다음 안내에 따라 확인하세요.",
  source_blocked: "브라우저가 창을 차단했습니다.",
  source_tab: "새 탭에서 {source} 열기",
  source_here: "이 페이지에서 {source} 계정으로 계속",
  source_ended:
    "절차를 마치기 전에 {source} 창이 닫혔습니다. 로그인 방법을 다시 선택하세요.",
  source_closed:
    "{source} 창이 닫혔습니다. 아직 절차를 마치지 않았다면 창을 다시 표시하세요.",
  source_unloadable: "{source} 화면을 불러오지 못했습니다",
  source_unreachable: "{source}에 연결할 수 없습니다",
  source_expired: "시간이 초과되었습니다. 다시 시도하세요.",
  source_refused: "이 {source} 계정으로는 로그인할 수 없습니다.",
  source_failed: "{source} 계정으로 로그인하지 못했습니다.",

  // The agent
  agent: "기기 확인",
  agent_waiting: "기기를 확인하는 중입니다",
  agent_help: "잠시 후 자동으로 다음 단계로 넘어갑니다.",
  agent_refused: "기기를 확인하지 못했습니다",
  agent_refused_help:
    "조직에서 관리하는 기기라면 에이전트와 브라우저 확장 프로그램이 실행 중인지 확인하세요.",

  // Second factors
  confirm_you: "본인 확인",
  choose_method: "사용할 방법을 선택하세요.",
  choose_set_up: "계속하려면 다음 중 하나를 설정하세요.",
  other_method: "다른 방법 사용",
  method_webauthn: "패스키 또는 보안 키",
  method_webauthn_help: "얼굴, 지문, PIN 또는 보안 키",
  method_totp: "인증 앱",
  method_totp_help: "앱에 표시되는 코드",
  method_sms: "문자 메시지",
  method_sms_help: "휴대전화로 받는 코드",
  method_email: "이메일",
  method_email_help: "이메일로 받는 코드",
  method_email_to: "{address} 주소로 받는 코드",
  method_static: "복구 코드",
  method_static_help: "저장해 둔 코드",
  method_duo: "Duo",
  method_duo_help: "휴대전화로 받는 푸시 알림",
  method_unknown: "이 페이지에서는 사용할 수 없음",
  code: "코드",
  code_required: "코드를 입력하세요.",
  code_totp: "인증 앱을 열고 앱에 표시된 코드를 입력하세요.",
  code_static:
    "복구 코드 중 하나를 입력하세요. 각 코드는 한 번만 사용할 수 있습니다.",
  code_sending: "코드를 보내는 중…",
  code_sent_sms: "휴대전화로 코드를 보냈습니다.",
  code_sent_email: "이메일로 코드를 보냈습니다.",
  code_sent_to: "{address} 주소로 코드를 보냈습니다.",
  code_not_sent: "코드를 보내지 못했습니다.",
  code_again: "{when}에 다시 보낼 수 있습니다.",
  code_wait: {
    other: "코드가 맞다면 {seconds}초 기다린 후 같은 코드를 다시 입력하세요.",
  },
  passkey_waiting: "패스키를 기다리는 중입니다",
  passkey_waiting_new: "기기의 응답을 기다리는 중입니다",
  passkey_waiting_help: "브라우저 또는 기기의 안내에 따라 진행하세요.",
  passkey_failed: "완료하지 못했습니다",
  passkey_cancelled: "요청이 취소되었습니다. 다시 시도하세요.",
  passkey_timeout: "시간이 초과되었습니다. 다시 시도하세요.",
  passkey_none: "이 계정의 패스키를 찾지 못했습니다.",
  passkey_exists: "이 기기는 이 계정에 이미 설정되어 있습니다.",
  passkey_incapable:
    "이 기기는 서버에서 요구하는 기능을 지원하지 않습니다. 다른 기기를 사용하세요.",
  passkey_insecure:
    "패스키는 보안 페이지에서만 사용할 수 있습니다. 주소가 https로 시작해야 합니다.",
  passkey_domain:
    "이 패스키는 {expected}용이지만 이 페이지의 주소는 {host}입니다. 패스키는 만들 때와 같은 호스트의 페이지에서만 사용할 수 있습니다. 로그인 페이지가 {expected} 또는 그 하위 도메인에 있어야 합니다.",
  passkey_unsupported:
    "이 브라우저는 패스키를 지원하지 않습니다. 다른 방법이나 다른 브라우저를 사용하세요.",
  passkey_error: "브라우저 또는 기기에서 문제가 발생했습니다. 다시 시도하세요.",
  passkey_busy:
    "브라우저에서 패스키 요청이 시작되지 않았습니다. 이 페이지의 다른 요청 때문일 수 있습니다. 페이지를 새로고침한 후 다시 시도하세요.",
  passkey_press:
    "버튼을 누른 다음 브라우저 또는 기기의 안내에 따라 진행하세요.",
  passkey_absent: "이 기기에서 이 페이지의 패스키를 찾지 못했습니다.",
  passkey_elsewhere: "다른 기기의 패스키 사용",
  passkey_unknown:
    "이 패스키는 더 이상 사용할 수 없습니다. 다른 방법으로 로그인하면 새 패스키를 설정할 수 있습니다.",
  duo_lead: "휴대전화의 Duo 앱에서 확인을 요청합니다.",
  duo_send: "푸시 알림 보내기",
  duo_again: "푸시 알림 다시 보내기",
  duo_waiting: "휴대전화의 응답을 기다리는 중입니다",
  duo_waiting_help: "Duo 앱에서 로그인을 승인하세요.",
  // Setting up second factors
  set_up_method: "본인 확인 방법 설정",
  set_up_totp: "인증 앱 설정",
  totp_lead:
    "인증 앱으로 이 QR 코드를 스캔한 다음 앱에 표시된 코드를 입력하세요.",
  qr_code: "QR 코드",
  totp_key: "스캔할 수 없다면 이 키를 입력하세요",
  totp_open: "인증 앱에서 열기",
  copy: "복사",
  copy_all: "모두 복사",
  copied: "복사됨",
  copy_by_hand: "선택되었습니다. 키보드나 메뉴로 복사하세요.",
  set_up_static: "복구 코드 저장",
  static_lead:
    "다른 방법을 사용할 수 없을 때 쓰는 코드입니다. 각 코드는 한 번만 사용할 수 있습니다. 안전한 곳에 보관하세요.",
  static_download: "다운로드",
  static_print: "인쇄",
  static_saved: "코드를 저장했습니다",
  static_required: "먼저 코드를 저장한 다음 여기에 체크하세요.",
  static_title: "{issuer} 복구 코드",
  set_up_webauthn: "패스키 설정",
  set_up_email: "이메일 코드 설정",
  set_up_email_lead: "코드를 받을 이메일 주소를 입력하세요.",
  set_up_sms: "문자 메시지 코드 설정",
  set_up_sms_lead: "코드를 받을 전화번호를 입력하세요.",
  phone_number: "전화번호",
  phone_number_help: "국가 번호 포함: +82 10 …",
  phone_number_required: "더하기 기호(+)와 국가 번호를 포함하여 입력하세요.",
  change: "변경",
  set_up_duo: "Duo 설정",
  duo_scan:
    "Duo 앱으로 이 QR 코드를 스캔하세요. 이 페이지는 자동으로 다음 단계로 넘어갑니다.",
  duo_open: "Duo 앱에서 열기",
  duo_expired:
    "이 QR 코드는 만료되었습니다. 새 코드를 받으려면 처음부터 다시 시작하세요.",
  duo_not_checked: "휴대전화가 연결되었는지 확인하지 못했습니다.",

  // End of a session
  session_end: "세션 종료",
  left: "로그아웃되었습니다",
  left_application: "{application}에서 로그아웃되었습니다",
  still_in_brand: "{brand}에는 아직 로그인되어 있을 수 있습니다.",
  overview: "앱 목록으로 이동",
  sign_out_of: "{brand}에서 로그아웃",
  sign_in_again: "{application}에 다시 로그인",
  logout: "로그아웃 중",
  logout_progress: "앱: {done}/{total}",
  logout_none: "로그아웃할 앱이 없습니다.",
  logout_waiting: "진행 중",
  logout_done: "로그아웃됨",
  logout_failed: "확인되지 않음",
  logout_unnamed: "이름 없는 앱",
  logout_of: "{application}에서 로그아웃 중",
  logout_complete: "모든 앱에서 로그아웃되었습니다",
  logout_interrupted:
    "{application} 로그아웃이 중단되었습니다. 아직 로그인되어 있을 수 있습니다.",
  logout_skip: "건너뛰고 계속",

  // Ends
  denied: "액세스가 거부되었습니다",
  invitation_refused:
    "이미 사용되었거나 만료되었거나 올바르지 않은 초대입니다. 새 초대를 요청하세요.",
  link_refused: "이미 사용되었거나 만료된 링크입니다. 새 링크를 요청하세요.",
  not_signed_in: "로그인되어 있지 않습니다.",
  session_ended: "세션이 종료되었거나 아직 로그인하지 않았습니다.",
  denied_help: "요청이 거부되었습니다.",
  crashed: "문제가 발생했습니다",
  crashed_title: "서버에서 처리를 계속할 수 없습니다",
  crashed_help:
    "잠시 후 다시 시도하세요. 같은 문제가 계속되면 아래 번호를 관리자에게 알려 주세요.",
  request: "요청 번호",
  leaving: "이동하는 중입니다",
  leaving_to: "{host} 사이트로 이동합니다.",
  leaving_app: "이 기기의 앱에서 계속 진행됩니다.",
  open_app: "앱 열기",
  done: "완료",
  done_help: "여기서 더 해야 할 일은 없습니다.",
  cancelled: "취소되었습니다",
  cancelled_help: "허용되거나 변경된 내용이 없습니다.",
  elsewhere: "다른 탭에서 진행 중입니다",
  elsewhere_help: "이 탭은 닫아도 됩니다.",

  // Beside the form
  loading: "불러오는 중",
  dismiss: "닫기",
  notices_more: {
    other:
      "메시지가 {count}개 더 있습니다. 지금 보이는 메시지를 닫으면 표시됩니다.",
  },
  background: "배경",
  restarted: "세션이 종료되어 처음부터 다시 시작했습니다.",
  other_tab: "이 브라우저의 다른 탭에서 로그인하는 중입니다.",
  start_again: "요청이 처리되지 않았습니다. 처음부터 다시 시작하세요.",
  link_used:
    "이미 사용되었거나 만료된 링크입니다. 여기서 다시 시작할 수 있습니다.",
  other_application: "다른 앱의 요청으로 바뀌었습니다.",
  answer_first: "먼저 이 단계를 완료하세요.",
  not_accepted: "입력한 내용이 처리되지 않았습니다. 확인한 후 다시 시도하세요.",
  signed_in: "로그인되었습니다. 다만 마지막 응답을 받지 못했습니다.",
  still_signed_in: "{user} 계정으로 로그인되어 있습니다.",
  code_refused:
    "알 수 없는 코드이거나 사용할 권한이 없습니다. 기기에 표시된 코드와 비교해 보세요.",

  // Errors outside the flow
  entries_kept: "입력한 내용은 그대로 유지됩니다.",
  error_no_answer: "서버가 응답하지 않았습니다",
  error_timeout: "서버의 응답이 너무 오래 걸립니다",
  error_starting: "서버를 시작하는 중입니다",
  error_starting_help: "잠시 후 자동으로 계속됩니다.",
  error_server: "서버에 문제가 발생했습니다",
  error_not_found: "페이지를 찾을 수 없습니다",
  error_not_found_help: "이 페이지를 안내한 사람에게 새 링크를 요청하세요.",
  error_too_large: "보낸 데이터가 너무 큽니다",
  error_busy: "이 페이지에서 다른 로그인이 진행 중입니다",
  error_cookies: "이 사이트의 쿠키가 차단되어 있습니다",
  error_cookies_help: "브라우저 설정에서 쿠키를 허용한 후 다시 시도하세요.",
  error_unknown: "이 단계는 여기서 진행할 수 없습니다",
  error_unsafe: "안전하지 않은 주소여서 이동하지 않았습니다",
  error_origin: "이 페이지는 여기서 실행할 수 없습니다",
  error_throttled: "요청이 너무 많습니다",
  error_wait: "기다려 주세요. {time} 후 계속됩니다.",
  error_check: "네트워크 확인이 필요합니다",
  error_in_way: "다른 페이지가 대신 응답했습니다: {page}",
  error_reload_help: "계속하려면 페이지를 새로고침하세요.",
  error_setup: "이 페이지의 설정이 올바르지 않습니다",
  error_setup_help: "관리자가 브라우저 콘솔에서 원인을 확인할 수 있습니다.",
};
