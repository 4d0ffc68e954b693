import type { Terms } from "./terms.js";

/** Japanese. */
export const terms: Terms = {
  retry: "もう一度試す",
  reload: "ページを再読み込み",
  slow: "通常より時間がかかっています。",
  error_unreachable: "ネットワークに接続されていません",
  error_chunk: "ページの一部を読み込めませんでした",

  // Identification
  uid: "メールアドレスまたはユーザー名",
  uid_email: "メールアドレス",
  uid_upn: "ユーザープリンシパル名",
  uid_username: "ユーザー名",
  uid_required: "この項目を入力してください。",
  signing_into: "{application}に進みます",
  forgot_username: "ユーザー名またはパスワードをお忘れですか？",
  new_here: "初めてご利用ですか？",
  sign_up: "アカウント登録",

  // Actions
  continue: "続ける",
  start_over: "最初からやり直す",
  part_failed: "このフォームの一部を表示できません。",
  asked_again: "サーバーが同じ確認を繰り返し求めています。",
  go_back: "戻る",
  back_to_form: "フォームに戻る",
  not_you: "ユーザーを切り替え",
  sign_in: "ログイン",
  sign_out: "ログアウト",
  yes: "はい",
  no: "いいえ",
  hosted: "ログインページで続ける",

  // Fields
  recovery_hint:
    "アカウントを復旧するには、メールアドレスまたはユーザー名を入力してください。",
  password: "パスワード",
  show_password: "パスワードを表示",
  caps_lock: "Caps Lockがオンになっています。",
  password_required: "パスワードを入力してください。",
  remember_me: "このデバイスにユーザー名を保存",
  choose_below: "以下の方法から選んでください。",
  no_way:
    "このページで使えるログイン方法がありません。サイトの運営者にお知らせください。",
  or: "または",
  passwordless: "パスキーでログイン",
  continue_with: "{source}で続ける",
  forgot_password: "パスワードをお忘れですか？",

  // Staying signed in
  stay_signed_in: "ログインしたままにしますか？",
  stay_signed_in_help:
    "「はい」を選ぶと、このデバイスでログインを求められる回数が減ります。共用のデバイスでは「いいえ」を選んでください。",

  // Consent
  allow_access: "アクセスを許可",
  consent_question: "続けますか？",
  permissions: "求められている権限",
  permissions_new: "追加で求められている権限",
  permissions_given: "許可済みの権限",
  cancel: "キャンセル",

  // Prompts
  optional: "任意",
  choose: "選択してください",
  locale_auto: "自動検出",
  remove_file: "{file}の選択を解除",
  required_field: "この項目を入力してください。",
  required_check: "続けるにはチェックを入れてください。",
  required_choice: "1つ選んでください。",
  required_file: "ファイルを選んでください。",
  invalid_email: "メールアドレスを入力してください（例：name@example.com）。",
  invalid_number: "整数を入力してください。",
  invalid_date: "年月日をすべて入力してください。",
  passwords_differ: "上のパスワードと一致しません。",
  file_unreadable: "ファイルを読み込めませんでした。もう一度選んでください。",

  // Mail
  check_inbox: "メールをご確認ください",
  inbox_help:
    "該当するアカウントがあれば、リンクを記載したメールが届きます。そのリンクを開いて続けてください。",
  inbox_account:
    "{address}に該当するアカウントがあれば、リンクを記載したメールが届きます。そのリンクを開いて続けてください。",
  inbox_address:
    "{address}に、リンクを記載したメールを送信しました。そのリンクを開いて続けてください。",
  link_opened: "リンクを開きました",
  send_again: "再送信",
  send_again_in: "再送信まであと{time}",
  mail_requested:
    "再送信を受け付けました。届くまでに1分ほどかかることがあります。迷惑メールフォルダもご確認ください。{when}に再送信できます。",

  // Captchas
  captcha_lead: "続ける前に、簡単な確認をお願いします。",
  captcha_loading: "確認画面を読み込んでいます。",
  captcha_first: "続けるには、上の確認を完了してください。",
  captcha_waiting: "人による操作かどうかを確認しています…",
  captcha_failed: "確認画面を読み込めませんでした",
  captcha_refused: "この確認方法はここでは許可されていません",
  captcha_refused_help:
    "このページでは{host}のコンテンツを読み込めません。サイトの運営者にお知らせください。",
  captcha_stuck: "確認が進みません",
  captcha_again: "確認画面を再読み込み",
  blocked_help:
    "コンテンツブロッカー、ブラウザ、またはネットワークによってブロックされた可能性があります。このページで許可するか、別のネットワークをお試しください。",

  // Device codes
  device_code: "デバイスコード",
  device_code_lead: "デバイスに表示されているコードを入力してください。",
  application_connected: "{application}と接続しました",
  device_connected: "デバイスを接続しました",
  device_another: "別のコードを入力",
  device_connected_help: "このページを閉じて、デバイスで続けてください。",

  // Sources
  back_to_sign_in: "ログインに戻る",
  source_leads: "{source}に移動します",
  source_leads_help: "移動先での確認が済むと、このページに戻ります。",
  source_window: "{source}を別のウィンドウで開きます",
  source_window_help:
    "そのウィンドウでログインしてください。このページは自動的に次へ進みます。",
  source_waiting: "{source}での操作を待っています",
  source_waiting_help: "開いたウィンドウで操作を完了してください。",
  source_reopen: "ウィンドウを再表示",
  source_button: "{source}のボタンを押して、表示された画面で承認してください。",
  source_blocked: "ブラウザがウィンドウをブロックしました。",
  source_tab: "{source}を新しいタブで開く",
  source_here: "このページで{source}に進む",
  source_ended:
    "操作が完了する前に{source}のウィンドウが閉じられました。ログイン方法を選び直してください。",
  source_closed:
    "{source}のウィンドウが閉じられました。操作が完了していない場合は、ウィンドウを再表示してください。",
  source_unloadable: "{source}を読み込めませんでした",
  source_unreachable: "{source}に接続できません",
  source_expired: "タイムアウトしました。もう一度お試しください。",
  source_refused: "この{source}アカウントではログインできません。",
  source_failed: "{source}でログインできませんでした。",

  // The agent
  agent: "デバイスの確認",
  agent_waiting: "デバイスを確認しています",
  agent_help: "しばらくすると自動的に次へ進みます。",
  agent_refused: "デバイスを確認できませんでした",
  agent_refused_help:
    "管理対象のデバイスの場合は、エージェントとブラウザの拡張機能が動作しているか確認してください。",

  // Second factors
  confirm_you: "本人確認",
  choose_method: "使用する方法を選んでください。",
  choose_set_up: "続けるには、次のいずれかを設定してください。",
  other_method: "別の方法を使用",
  method_webauthn: "パスキーまたはセキュリティキー",
  method_webauthn_help: "顔、指紋、PIN、またはセキュリティキー",
  method_totp: "認証アプリ",
  method_totp_help: "アプリに表示されるコード",
  method_sms: "SMS",
  method_sms_help: "携帯電話に届くコード",
  method_email: "メール",
  method_email_help: "メールで届くコード",
  method_email_to: "{address}に届くコード",
  method_static: "リカバリーコード",
  method_static_help: "保存しておいたコード",
  method_duo: "Duo",
  method_duo_help: "スマートフォンへのプッシュ通知",
  method_unknown: "このページでは使用できません",
  code: "コード",
  code_required: "コードを入力してください。",
  code_totp: "認証アプリを開いて、表示されているコードを入力してください。",
  code_static:
    "リカバリーコードを1つ入力してください。各コードは1回限り有効です。",
  code_sending: "コードを送信しています…",
  code_sent_sms: "携帯電話にコードを送信しました。",
  code_sent_email: "メールでコードを送信しました。",
  code_sent_to: "{address}にコードを送信しました。",
  code_not_sent: "コードを送信できませんでした。",
  code_again: "{when}に再送信できます。",
  code_wait: {
    other:
      "コードに間違いがなければ、{seconds}秒待ってから同じコードをもう一度入力してください。",
  },
  passkey_waiting: "パスキーの操作を待っています",
  passkey_waiting_new: "デバイスの操作を待っています",
  passkey_waiting_help:
    "ブラウザまたはデバイスの表示に従って操作してください。",
  passkey_failed: "完了できませんでした",
  passkey_cancelled: "操作がキャンセルされました。もう一度お試しください。",
  passkey_timeout: "タイムアウトしました。もう一度お試しください。",
  passkey_none: "このアカウントのパスキーが見つかりませんでした。",
  passkey_exists: "このデバイスは、すでにこのアカウントに登録されています。",
  passkey_incapable:
    "このデバイスは、サーバーが求める機能に対応していません。別のデバイスを使用してください。",
  passkey_insecure:
    "パスキーは安全なページでのみ使用できます。アドレスはhttpsで始まる必要があります。",
  passkey_domain:
    "これらのパスキーは{expected}のものですが、このページは{host}にあります。パスキーは、作成時と同じホストのページでのみ使用できます。ログインページは、{expected}またはそのサブドメインに置く必要があります。",
  passkey_unsupported:
    "このブラウザはパスキーに対応していません。別の方法または別のブラウザを使用してください。",
  passkey_error:
    "ブラウザまたはデバイスで問題が発生しました。もう一度お試しください。",
  passkey_busy:
    "ブラウザがパスキーの確認を始められませんでした。このページの別のリクエストが妨げになっている可能性があります。ページを再読み込みして、もう一度お試しください。",
  passkey_press:
    "ボタンを押し、ブラウザまたはデバイスの表示に従って操作してください。",
  passkey_absent:
    "このページで使えるパスキーが、このデバイスに見つかりませんでした。",
  passkey_elsewhere: "別のデバイスのパスキーを使用",
  passkey_unknown:
    "このパスキーは、ここでは使えなくなりました。別の方法でログインすると、新しいパスキーを設定できます。",
  duo_lead: "スマートフォンのDuoアプリに確認の通知が届きます。",
  duo_send: "プッシュ通知を送信",
  duo_again: "プッシュ通知を再送信",
  duo_waiting: "スマートフォンの操作を待っています",
  duo_waiting_help: "Duoアプリでログインを承認してください。",
  // Setting up second factors
  set_up_method: "本人確認の方法を設定",
  set_up_totp: "認証アプリを設定",
  totp_lead:
    "認証アプリでこのQRコードをスキャンし、アプリに表示されたコードを入力してください。",
  qr_code: "QRコード",
  totp_key: "スキャンできない場合は、このキーを入力",
  totp_open: "認証アプリで開く",
  copy: "コピー",
  copy_all: "すべてコピー",
  copied: "コピーしました",
  copy_by_hand: "選択しました。キーボードまたはメニューでコピーしてください。",
  set_up_static: "リカバリーコードを保存",
  static_lead:
    "ほかの方法が使えないときに使うコードです。各コードは1回限り有効です。安全な場所に保管してください。",
  static_download: "ダウンロード",
  static_print: "印刷",
  static_saved: "コードを保存しました",
  static_required: "コードを保存してから、ここにチェックを入れてください。",
  static_title: "{issuer}のリカバリーコード",
  set_up_webauthn: "パスキーを設定",
  set_up_email: "メールでのコード受信を設定",
  set_up_email_lead: "コードの送信先を入力してください。",
  set_up_sms: "SMSでのコード受信を設定",
  set_up_sms_lead: "コードを受け取る電話番号を入力してください。",
  phone_number: "電話番号",
  phone_number_help: "国番号から入力：+81 90 …",
  phone_number_required: "プラス記号と国番号を付けて入力してください。",
  change: "変更",
  set_up_duo: "Duoを設定",
  duo_scan:
    "DuoアプリでこのQRコードをスキャンしてください。このページは自動的に次へ進みます。",
  duo_open: "Duoアプリで開く",
  duo_expired:
    "このQRコードは期限切れです。最初からやり直すと、新しいQRコードが表示されます。",
  duo_not_checked:
    "スマートフォンが接続されているかどうかを確認できませんでした。",

  // End of a session
  session_end: "セッションの終了",
  left: "ログアウトしました",
  left_application: "{application}からログアウトしました",
  still_in_brand: "{brand}にログインしたままの可能性があります。",
  overview: "アプリ一覧へ",
  sign_out_of: "{brand}からログアウト",
  sign_in_again: "{application}に再ログイン",
  logout: "ログアウト中",
  logout_progress: "アプリ：{done}/{total}",
  logout_none: "ログアウトするアプリはありません。",
  logout_waiting: "処理中",
  logout_done: "ログアウト済み",
  logout_failed: "未確認",
  logout_unnamed: "名称不明のアプリ",
  logout_of: "{application}からログアウト中",
  logout_complete: "すべてのアプリからログアウトしました",
  logout_interrupted:
    "{application}からのログアウトが中断されました。ログインしたままの可能性があります。",
  logout_skip: "スキップして続ける",

  // Ends
  denied: "アクセスが拒否されました",
  invitation_refused:
    "この招待は、使用済みか期限切れ、または不完全なため使えません。新しい招待を依頼してください。",
  link_refused:
    "このリンクは使用済みか期限切れです。新しいリンクを依頼してください。",
  not_signed_in: "ログインしていません。",
  session_ended: "セッションが終了したか、まだログインしていない状態です。",
  denied_help: "リクエストが拒否されました。",
  crashed: "問題が発生しました",
  crashed_title: "サーバーで処理を続けられませんでした",
  crashed_help:
    "しばらくしてからもう一度お試しください。問題が続く場合は、下の番号を管理者にお知らせください。",
  request: "リクエスト番号",
  leaving: "移動しています",
  leaving_to: "{host}に移動します。",
  leaving_app: "続きは、このデバイスのアプリで行います。",
  open_app: "アプリを開く",
  done: "完了",
  done_help: "ここで必要な操作はすべて終わりました。",
  cancelled: "キャンセルしました",
  cancelled_help: "許可や変更は行われていません。",
  elsewhere: "別のタブに移りました",
  elsewhere_help: "このタブは閉じてかまいません。",

  // Beside the form
  loading: "読み込み中",
  dismiss: "閉じる",
  notices_more: {
    other:
      "ほかに{count}件のメッセージがあります。表示中のものを閉じると表示されます。",
  },
  background: "背景",
  restarted: "セッションが終了していたため、最初に戻りました。",
  other_tab: "このブラウザの別のタブでログイン中です。",
  start_again: "受け付けられませんでした。最初からやり直してください。",
  link_used: "このリンクは使用済みか期限切れです。ここからやり直せます。",
  other_application: "別のアプリからのリクエストに切り替わりました。",
  answer_first: "先にこちらを済ませてください。",
  not_accepted:
    "受け付けられませんでした。内容を確認して、もう一度お試しください。",
  signed_in: "ログインは完了しています。最後の応答だけが届きませんでした。",
  still_signed_in: "{user}としてログインしています。",
  code_refused:
    "このコードは無効か、使用する権限がありません。デバイスに表示されたコードと一致しているか確認してください。",

  // Errors outside the flow
  entries_kept: "入力した内容は残っています。",
  error_no_answer: "サーバーから応答がありませんでした",
  error_timeout: "サーバーの応答に時間がかかりすぎています",
  error_starting: "サーバーを起動しています",
  error_starting_help: "まもなく自動的に次へ進みます。",
  error_server: "サーバーで問題が発生しました",
  error_not_found: "ページが見つかりません",
  error_not_found_help:
    "このページを案内した方に、新しいリンクを依頼してください。",
  error_too_large: "送信したデータが大きすぎます",
  error_busy: "このページで別のログインが進行中です",
  error_cookies: "このサイトのCookieがブロックされています",
  error_cookies_help: "ブラウザの設定で許可してから、もう一度お試しください。",
  error_unknown: "この手順はここでは実行できません",
  error_unsafe: "移動先が安全でないため、移動を中止しました",
  error_origin: "このページはここでは動作しません",
  error_throttled: "リクエストが多すぎます",
  error_wait: "お待ちください。あと{time}で再開します。",
  error_check: "ネットワーク側の確認が必要です",
  error_in_way: "代わりに別のページが応答しました：{page}",
  error_reload_help: "先に進むには、ページを再読み込みしてください。",
  error_setup: "このページは正しく設定されていません",
  error_setup_help: "管理者は、ブラウザのコンソールで原因を確認できます。",
};
