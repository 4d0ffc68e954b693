import { bare } from "./bare.js";

/** English: the source of all terms, and the type of all other languages. */
export const terms = {
  ...bare,

  // Identification
  uid: "Email or username",
  uid_email: "Email",
  uid_upn: "User principal name",
  uid_username: "Username",
  uid_required: "Enter who you are.",
  signing_into: "Continue to {application}",
  forgot_username: "Forgot username or password?",
  new_here: "New here?",
  sign_up: "Sign up",

  // Actions
  continue: "Continue",
  start_over: "Start over",
  part_failed: "A part of this form cannot be shown.",
  asked_again: "The server keeps asking the same question.",
  go_back: "Go back",
  back_to_form: "Back to the form",
  not_you: "Not you?",
  sign_in: "Sign in",
  sign_out: "Sign out",
  yes: "Yes",
  no: "No",
  hosted: "Continue on the sign-in page",

  // Fields
  recovery_hint: "Enter your email or username to recover your account.",
  password: "Password",
  show_password: "Show password",
  caps_lock: "Caps Lock is on.",
  password_required: "Enter your password.",
  remember_me: "Remember me on this device",
  choose_below: "Choose one of the ways below.",
  no_way: "This page offers no way to sign in. Tell the people who run it.",
  or: "or",
  passwordless: "Sign in with a passkey",
  continue_with: "Continue with {source}",
  forgot_password: "Forgot password?",

  // Staying signed in
  stay_signed_in: "Stay signed in?",
  stay_signed_in_help:
    "Then you won’t be asked so often on this device. Choose no on a shared one.",

  // Consent
  allow_access: "Allow access",
  consent_question: "Do you want to go on?",
  permissions: "It asks for",
  permissions_new: "It also asks for",
  permissions_given: "Allowed before",
  cancel: "Cancel",

  // Prompts
  optional: "Optional",
  choose: "Choose…",
  locale_auto: "Detect automatically",
  remove_file: "Remove {file}",
  required_field: "Fill in this field.",
  required_check: "Tick this box to go on.",
  required_choice: "Choose one.",
  required_file: "Choose a file.",
  invalid_email: "Enter an email address, such as name@example.com.",
  invalid_number: "Enter a whole number.",
  invalid_date: "Enter the whole date.",
  passwords_differ: "This is not the same password as above.",
  file_unreadable: "The file could not be read. Choose it again.",

  // Mail
  check_inbox: "Check your inbox",
  inbox_help:
    "If an account matches, we sent it an email with a link. Open the link to go on.",
  inbox_account:
    "If {address} has an account, we sent it an email with a link. Open the link to go on.",
  inbox_address:
    "We sent an email with a link to {address}. Open the link to go on.",
  link_opened: "I have opened the link",
  send_again: "Send again",
  send_again_in: "Send again in {time}",
  mail_requested:
    "Requested. It may take a minute; look among the spam too. You can ask again {when}.",

  // Captchas
  captcha_lead: "One quick check before you go on.",
  captcha_loading: "The check is being loaded.",
  captcha_first: "Complete the check above to go on.",
  captcha_waiting: "Checking that you are human…",
  captcha_failed: "The check could not be loaded",
  captcha_refused: "This check is not allowed here",
  captcha_refused_help:
    "The page does not load what {host} offers. Tell the people who run it.",
  captcha_stuck: "The check does not go on",
  captcha_again: "Load the check again",
  blocked_help:
    "A content blocker, the browser or the network may have stopped it. Allow it for this page, or try another network.",

  // Device codes
  device_code: "Device code",
  device_code_lead: "Enter the code your device shows.",
  application_connected: "{application} is connected",
  device_connected: "Device connected",
  device_another: "Enter another code",
  device_connected_help: "You can close this page and go on with your device.",

  // Sources
  back_to_sign_in: "Back to sign-in",
  source_leads: "On to {source}",
  source_leads_help: "You confirm there, and are brought back here.",
  source_window: "{source} opens in a window of its own",
  source_window_help: "Sign in there. This page goes on by itself.",
  source_waiting: "Waiting for {source}",
  source_waiting_help: "Finish in the window that has opened.",
  source_reopen: "Show the window again",
  source_button: "Press the button of {source} and confirm there.",
  source_blocked: "Your browser did not let the window open.",
  source_tab: "Open {source} in a new tab",
  source_here: "Continue with {source} on this page",
  source_ended:
    "The window of {source} was closed before you had finished there. Choose again how you want to sign in.",
  source_closed:
    "The window of {source} was closed. If you have not finished there, show it again.",
  source_unloadable: "{source} could not be loaded",
  source_unreachable: "{source} cannot be reached",
  source_expired: "That took too long. Try again.",
  source_refused: "You can’t sign in here with this account of {source}.",
  source_failed: "Signing in with {source} did not work.",

  // The agent
  agent: "Check of this device",
  agent_waiting: "Your device is being checked",
  agent_help: "This takes a moment, and goes on by itself.",
  agent_refused: "Your device was not confirmed",
  agent_refused_help:
    "If it is managed, see that its agent and the browser extension are running.",

  // Second factors
  confirm_you: "Confirm it’s you",
  choose_method: "Choose how to continue.",
  choose_set_up: "This is required to go on. Choose what to set up.",
  other_method: "Use another method",
  method_webauthn: "Passkey or security key",
  method_webauthn_help: "Face, fingerprint, PIN or key",
  method_totp: "Authenticator app",
  method_totp_help: "Code from your app",
  method_sms: "Text message",
  method_sms_help: "Code to your phone",
  method_email: "Email",
  method_email_help: "Code to your inbox",
  method_email_to: "Code to {address}",
  method_static: "Recovery code",
  method_static_help: "One of your saved codes",
  method_duo: "Duo",
  method_duo_help: "Push to your phone",
  method_unknown: "Cannot be used on this page",
  code: "Code",
  code_required: "Enter the code.",
  code_totp: "Open your authenticator app and enter the code it shows.",
  code_static: "Enter one of your recovery codes. Each works once.",
  code_sending: "Sending a code…",
  code_sent_sms: "We sent a code to your phone.",
  code_sent_email: "We sent a code to your inbox.",
  code_sent_to: "We sent a code to {address}.",
  code_not_sent: "No code was sent.",
  code_again: "You can ask again {when}.",
  code_wait: {
    one: "If you are sure of this code, wait {seconds} second and try the same one again.",
    other:
      "If you are sure of this code, wait {seconds} seconds and try the same one again.",
  },
  passkey_waiting: "Waiting for your passkey",
  passkey_waiting_new: "Waiting for your device",
  passkey_waiting_help: "Follow the steps your browser or device shows.",
  passkey_failed: "That didn’t work",
  passkey_cancelled: "The request was cancelled. You can try again.",
  passkey_timeout: "It took too long. You can try again.",
  passkey_none: "No passkey of this account was found.",
  passkey_exists: "This device is already set up for this account.",
  passkey_incapable:
    "This device cannot do what the server asks for. Use another one.",
  passkey_insecure:
    "Passkeys work only on a secure page. The address has to begin with https.",
  passkey_domain:
    "These passkeys belong to {expected}, and this page is at {host}. A browser gives a passkey only to pages of the host it was made for: the sign-in has to be on {expected} or a name under it.",
  passkey_unsupported:
    "This browser has no passkeys. Use another method or another browser.",
  passkey_error:
    "The browser or the device reported a problem. You can try again.",
  passkey_busy:
    "The browser did not ask for a passkey. Another request of this page may be in the way: reload the page and try again.",
  passkey_press:
    "Press the button, then follow the steps your browser or device shows.",
  passkey_absent: "No passkey for this page was found on this device.",
  passkey_elsewhere: "Use a passkey from another device",
  passkey_unknown:
    "This passkey is not valid here any more. Sign in another way, then you can set up a new one.",
  duo_lead: "The Duo app on your phone asks you to confirm.",
  duo_send: "Send a push",
  duo_again: "Send another push",
  duo_waiting: "Waiting for your phone",
  duo_waiting_help: "Approve the sign-in in the Duo app.",
  // Setting up second factors
  set_up_method: "Set up a way to confirm it’s you",
  set_up_totp: "Set up an authenticator app",
  totp_lead:
    "Scan this code with your authenticator app, then enter the code the app shows.",
  qr_code: "QR code",
  totp_key: "Can’t scan? Enter this key",
  totp_open: "Open in authenticator app",
  copy: "Copy",
  copy_all: "Copy all",
  copied: "Copied",
  copy_by_hand: "Selected. Copy it with your keyboard or menu.",
  set_up_static: "Save your recovery codes",
  static_lead:
    "Each code works once, when you can’t use your other methods. Keep them somewhere safe.",
  static_download: "Download",
  static_print: "Print",
  static_saved: "I have saved these codes",
  static_required: "Save the codes first, and confirm it here.",
  static_title: "Recovery codes for {issuer}",
  set_up_webauthn: "Set up a passkey",
  set_up_email: "Set up codes by email",
  set_up_email_lead: "Where should codes be sent?",
  set_up_sms: "Set up codes by text message",
  set_up_sms_lead: "Which phone should codes be sent to?",
  phone_number: "Phone number",
  phone_number_help: "With the country code: +49 151 …",
  phone_number_required:
    "Enter the number with a plus sign and the country code.",
  change: "Change",
  set_up_duo: "Set up Duo",
  duo_scan: "Scan this code with the Duo app. This page goes on by itself.",
  duo_open: "Open in the Duo app",
  duo_expired: "This code has expired. Start over to get a new one.",
  duo_not_checked: "It could not be checked whether your phone is connected.",

  // End of a session
  session_end: "End of session",
  left: "You’ve signed out",
  left_application: "You’ve signed out of {application}",
  still_in_brand: "You may still be signed in to {brand}.",
  overview: "Go to overview",
  sign_out_of: "Sign out of {brand}",
  sign_in_again: "Sign in to {application} again",
  logout: "Signing out",
  logout_progress: "Applications: {done} of {total}",
  logout_none: "There is no application to sign out of.",
  logout_waiting: "In progress",
  logout_done: "Signed out",
  logout_failed: "Not confirmed",
  logout_unnamed: "An application",
  logout_of: "Signing out of {application}",
  logout_complete: "Signed out of all applications",
  logout_interrupted:
    "The sign-out of {application} was interrupted. You may still be signed in there.",
  logout_skip: "Go on without it",

  // Ends
  denied: "Access denied",
  invitation_refused:
    "This invitation was used before, has expired, or is incomplete. Ask for a new one.",
  link_refused: "This link was used before or has expired. Ask for a new one.",
  not_signed_in: "You are not signed in.",
  session_ended: "Your session has ended, or you have not signed in yet.",
  denied_help: "The request was refused.",
  crashed: "Something went wrong",
  crashed_title: "The server could not go on",
  crashed_help:
    "Try again in a moment. If it happens again, give your administrator the number below.",
  request: "Request",
  leaving: "Continuing",
  leaving_to: "You are being taken to {host}.",
  leaving_app: "An app on this device goes on from here.",
  open_app: "Open the app",
  done: "Done",
  done_help: "There is nothing more to do here.",
  cancelled: "Cancelled",
  cancelled_help: "Nothing was allowed or changed.",
  elsewhere: "Continued in another tab",
  elsewhere_help: "You can close this one.",

  // Beside the form
  loading: "Loading",
  dismiss: "Dismiss",
  notices_more: {
    one: "And {count} more message, which comes up as these are dismissed.",
    other: "And {count} more messages, which come up as these are dismissed.",
  },
  background: "Background",
  restarted: "Your session had ended, so we started again.",
  other_tab: "Another tab of this browser is signing in.",
  start_again: "That was not accepted. Start again.",
  link_used:
    "This link was used before or has expired. You can start again here.",
  other_application: "Another application is asking now.",
  answer_first: "Please answer this first.",
  not_accepted: "That was not accepted. Check it and try again.",
  signed_in: "You are signed in. The last answer got lost on its way back.",
  still_signed_in: "You are signed in as {user}.",
  code_refused:
    "This code is not known, or you may not use it. Compare it with your device.",

  // Errors outside the flow
  entries_kept: "Your entries are kept.",
  error_no_answer: "The server did not answer",
  error_timeout: "The server takes too long to answer",
  error_starting: "The server is starting",
  error_starting_help: "This goes on by itself in a moment.",
  error_server: "The server had a problem",
  error_not_found: "This page leads nowhere",
  error_not_found_help: "Ask whoever sent you here for a new link.",
  error_too_large: "Too much was sent at once",
  error_busy: "Another sign-in on this page comes first",
  error_cookies: "Cookies are blocked for this site",
  error_cookies_help:
    "Allow them in the settings of the browser, then try again.",
  error_unknown: "This step can’t be done here",
  error_unsafe: "The way on was not safe, so it was not taken",
  error_origin: "This page can’t run here",
  error_throttled: "Too many requests at once",
  error_wait: "Please wait. It goes on in {time}.",
  error_check: "A check of the network is in the way",
  error_in_way: "Another page is in the way: {page}",
  error_reload_help: "Reload the page to get past it.",
  error_setup: "This page is not set up correctly",
  error_setup_help:
    "Its administrator finds the reason in the browser’s console.",
} as const;
