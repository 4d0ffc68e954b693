/**
 * English for what can be on the page before the rest of the terms: a plain identification stage, and that nothing more came.
 * `{name}` is replaced by a value; the values of a term are the same in every language.
 */
export const first = {
  uid: "Email or username",
  uid_email: "Email",
  uid_upn: "User principal name",
  uid_username: "Username",
  uid_required: "Enter who you are.",
  signing_into: "Continue to {application}",
  forgot_username: "Forgot username or password?",
  new_here: "New here?",
  sign_up: "Sign up",
  retry: "Try again",
  error_unreachable: "No connection",
  error_chunk: "A part of this page could not be loaded",
} as const;
