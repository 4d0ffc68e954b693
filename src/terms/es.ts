import type { Terms } from "./terms.js";

/** Spanish. */
export const terms: Terms = {
  retry: "Reintentar",
  reload: "Recargar la página",
  slow: "Está tardando más de lo habitual.",
  error_unreachable: "Sin conexión",
  error_chunk: "No se pudo cargar una parte de esta página",

  // Identification
  uid: "Correo electrónico o nombre de usuario",
  uid_email: "Correo electrónico",
  uid_upn: "Nombre principal de usuario (UPN)",
  uid_username: "Nombre de usuario",
  uid_required: "Identifíquese para continuar.",
  signing_into: "Acceso a {application}",
  forgot_username: "¿Olvidó el usuario o la contraseña?",
  new_here: "¿Aún no tiene cuenta?",
  sign_up: "Registrarse",

  // Actions
  continue: "Continuar",
  start_over: "Empezar de nuevo",
  part_failed: "No se puede mostrar una parte de este formulario.",
  asked_again: "El servidor sigue haciendo la misma pregunta.",
  go_back: "Volver",
  back_to_form: "Volver al formulario",
  not_you: "¿No es usted?",
  sign_in: "Iniciar sesión",
  sign_out: "Cerrar sesión",
  yes: "Sí",
  no: "No",
  hosted: "Continuar en la página de inicio de sesión",

  // Fields
  recovery_hint:
    "Escriba su correo electrónico o nombre de usuario para recuperar la cuenta.",
  password: "Contraseña",
  show_password: "Mostrar contraseña",
  caps_lock: "El bloqueo de mayúsculas está activado.",
  password_required: "Escriba su contraseña.",
  remember_me: "Recordarme en este dispositivo",
  choose_below: "Elija una de las opciones siguientes.",
  no_way:
    "Esta página no ofrece ninguna forma de iniciar sesión. Avise a quien la administra.",
  or: "o",
  passwordless: "Usar una clave de acceso",
  continue_with: "Continuar con {source}",
  forgot_password: "¿Olvidó la contraseña?",

  // Staying signed in
  stay_signed_in: "¿Mantener la sesión iniciada?",
  stay_signed_in_help:
    "Así tendrá que iniciar sesión con menos frecuencia en este dispositivo. Si es compartido, elija “No”.",

  // Consent
  allow_access: "Permitir el acceso",
  consent_question: "¿Quiere continuar?",
  permissions: "Permisos solicitados",
  permissions_new: "Nuevos permisos solicitados",
  permissions_given: "Permisos ya concedidos",
  cancel: "Cancelar",

  // Prompts
  optional: "Opcional",
  choose: "Elegir…",
  locale_auto: "Detectar automáticamente",
  remove_file: "Quitar {file}",
  required_field: "Complete este campo.",
  required_check: "Marque esta casilla para continuar.",
  required_choice: "Elija una opción.",
  required_file: "Elija un archivo.",
  invalid_email:
    "Escriba una dirección de correo, por ejemplo, nombre@example.com.",
  invalid_number: "Escriba un número entero.",
  invalid_date: "Escriba la fecha completa.",
  passwords_differ: "No coincide con la contraseña de arriba.",
  file_unreadable: "No se pudo leer el archivo. Elíjalo otra vez.",

  // Mail
  check_inbox: "Revise su correo",
  inbox_help:
    "Si hay una cuenta con esos datos, recibirá un correo con un enlace. Abra el enlace para continuar.",
  inbox_account:
    "Si hay una cuenta asociada a {address}, recibirá un correo con un enlace. Abra el enlace para continuar.",
  inbox_address:
    "Enviamos a {address} un correo con un enlace. Abra el enlace para continuar.",
  link_opened: "Ya abrí el enlace",
  send_again: "Enviar de nuevo",
  send_again_in: "Enviar de nuevo en {time}",
  mail_requested:
    "Solicitud enviada. El correo puede tardar un minuto; revise también la carpeta de correo no deseado. Podrá pedir otro {when}.",

  // Captchas
  captcha_lead: "Una verificación rápida antes de continuar.",
  captcha_loading: "Se está cargando la verificación.",
  captcha_first: "Complete la verificación de arriba para continuar.",
  captcha_waiting: "Comprobando que usted no es un robot…",
  captcha_failed: "No se pudo cargar la verificación",
  captcha_refused: "Esta verificación no está permitida aquí",
  captcha_refused_help:
    "Esta página no permite contenido de {host}. Avise a quien la administra.",
  captcha_stuck: "La verificación no avanza",
  captcha_again: "Recargar la verificación",
  blocked_help:
    "Puede deberse a un bloqueador de contenido, al navegador o a la red. Permita el contenido en esta página o pruebe con otra red.",

  // Device codes
  device_code: "Código del dispositivo",
  device_code_lead: "Escriba el código que muestra su dispositivo.",
  application_connected: "La aplicación {application} está conectada",
  device_connected: "Dispositivo conectado",
  device_another: "Escribir otro código",
  device_connected_help: "Puede cerrar esta página y seguir en su dispositivo.",

  // Sources
  back_to_sign_in: "Volver al inicio de sesión",
  source_leads: "Siguiente paso: {source}",
  source_leads_help: "Confirme allí y volverá a esta página.",
  source_window: "{source} se abre en una ventana aparte",
  source_window_help:
    "Inicie sesión allí. Esta página continuará automáticamente.",
  source_waiting: "Esperando a {source}",
  source_waiting_help: "Complete el proceso en la ventana que se abrió.",
  source_reopen: "Volver a mostrar la ventana",
  source_button: "Pulse el botón de {source} y confirme allí.",
  source_blocked: "El navegador bloqueó la ventana.",
  source_tab: "Abrir {source} en otra pestaña",
  source_here: "Continuar aquí con {source}",
  source_ended:
    "La ventana de {source} se cerró antes de completar el proceso. Elija otra vez cómo quiere iniciar sesión.",
  source_closed:
    "La ventana de {source} se cerró. Si no completó el proceso, vuelva a mostrarla.",
  source_unloadable: "No se pudo cargar {source}",
  source_unreachable: "No se puede conectar con {source}",
  source_expired: "Pasó demasiado tiempo. Inténtelo de nuevo.",
  source_refused: "No puede iniciar sesión aquí con esta cuenta de {source}.",
  source_failed: "No se pudo iniciar sesión con {source}.",

  // The agent
  agent: "Verificación del dispositivo",
  agent_waiting: "Se está verificando su dispositivo",
  agent_help: "Tardará un momento y continuará automáticamente.",
  agent_refused: "No se pudo confirmar su dispositivo",
  agent_refused_help:
    "Si es un dispositivo administrado, compruebe que el agente y la extensión del navegador estén activos.",

  // Second factors
  confirm_you: "Confirme su identidad",
  choose_method: "Elija cómo continuar.",
  choose_set_up:
    "Este paso es necesario para continuar. Elija qué quiere configurar.",
  other_method: "Usar otro método",
  method_webauthn: "Clave de acceso o llave de seguridad",
  method_webauthn_help: "Rostro, huella digital, PIN o llave",
  method_totp: "Aplicación de autenticación",
  method_totp_help: "Código de su aplicación",
  method_sms: "Mensaje de texto",
  method_sms_help: "Código en su teléfono",
  method_email: "Correo electrónico",
  method_email_help: "Código en su correo",
  method_email_to: "Código a {address}",
  method_static: "Código de recuperación",
  method_static_help: "Uno de los códigos que guardó",
  method_duo: "Duo",
  method_duo_help: "Notificación en su teléfono",
  method_unknown: "No se puede usar en esta página",
  code: "Código",
  code_required: "Escriba el código.",
  code_totp:
    "Abra su aplicación de autenticación y escriba el código que aparece.",
  code_static:
    "Escriba uno de sus códigos de recuperación. Cada uno sirve una sola vez.",
  code_sending: "Enviando un código…",
  code_sent_sms: "Enviamos un código a su teléfono.",
  code_sent_email: "Enviamos un código a su correo.",
  code_sent_to: "Enviamos un código a {address}.",
  code_not_sent: "No se envió ningún código.",
  code_again: "Podrá pedir otro {when}.",
  code_wait: {
    one: "Si el código es correcto, espere {seconds} segundo y vuelva a probar con el mismo.",
    other:
      "Si el código es correcto, espere {seconds} segundos y vuelva a probar con el mismo.",
  },
  passkey_waiting: "Esperando su clave de acceso",
  passkey_waiting_new: "Esperando respuesta de su dispositivo",
  passkey_waiting_help:
    "Siga las indicaciones del navegador o del dispositivo.",
  passkey_failed: "No funcionó",
  passkey_cancelled: "Se canceló la solicitud. Puede intentarlo de nuevo.",
  passkey_timeout: "Pasó demasiado tiempo. Puede intentarlo de nuevo.",
  passkey_none: "No se encontró ninguna clave de acceso de esta cuenta.",
  passkey_exists: "Este dispositivo ya está configurado para esta cuenta.",
  passkey_incapable:
    "Este dispositivo no cumple los requisitos del servidor. Use otro.",
  passkey_insecure:
    "Las claves de acceso solo funcionan en páginas seguras. La dirección debe empezar por https.",
  passkey_domain:
    "Estas claves de acceso corresponden a {expected}, pero esta página está en {host}. El navegador solo ofrece una clave de acceso a las páginas del dominio para el que se creó: el inicio de sesión debe estar en {expected} o en uno de sus subdominios.",
  passkey_unsupported:
    "Este navegador no admite claves de acceso. Use otro método u otro navegador.",
  passkey_error:
    "Hubo un problema en el navegador o el dispositivo. Puede intentarlo de nuevo.",
  passkey_busy:
    "El navegador no pidió ninguna clave de acceso. Quizá lo impida otra solicitud de esta página: recárguela e inténtelo de nuevo.",
  passkey_press:
    "Pulse el botón y siga las indicaciones del navegador o del dispositivo.",
  passkey_absent:
    "En este dispositivo no se encontró ninguna clave de acceso para esta página.",
  passkey_elsewhere: "Usar otro dispositivo",
  passkey_unknown:
    "Esta clave de acceso ya no es válida aquí. Inicie sesión de otra forma; después podrá configurar una nueva.",
  duo_lead: "La aplicación Duo de su teléfono le pide una confirmación.",
  duo_send: "Enviar una notificación",
  duo_again: "Enviar otra notificación",
  duo_waiting: "Esperando respuesta de su teléfono",
  duo_waiting_help: "Apruebe el inicio de sesión en la aplicación Duo.",
  // Setting up second factors
  set_up_method: "Configurar un método de verificación",
  set_up_totp: "Configurar una aplicación de autenticación",
  totp_lead:
    "Escanee este código con su aplicación de autenticación y escriba el código que aparece en ella.",
  qr_code: "Código QR",
  totp_key: "¿No puede escanearlo? Escriba esta clave",
  totp_open: "Abrir en la aplicación",
  copy: "Copiar",
  copy_all: "Copiar todo",
  copied: "Copiado",
  copy_by_hand: "Texto seleccionado. Cópielo con el teclado o el menú.",
  set_up_static: "Guarde sus códigos de recuperación",
  static_lead:
    "Úselos cuando no pueda usar los otros métodos; cada código sirve una sola vez. Guárdelos en un lugar seguro.",
  static_download: "Descargar",
  static_print: "Imprimir",
  static_saved: "Ya guardé estos códigos",
  static_required: "Primero guarde los códigos y confírmelo aquí.",
  static_title: "Códigos de recuperación de {issuer}",
  set_up_webauthn: "Configurar una clave de acceso",
  set_up_email: "Configurar códigos por correo",
  set_up_email_lead: "¿Dónde quiere recibir los códigos?",
  set_up_sms: "Configurar códigos por mensaje de texto",
  set_up_sms_lead: "¿En qué teléfono quiere recibir los códigos?",
  phone_number: "Número de teléfono",
  phone_number_help: "Con el código de país: +34 612 …",
  phone_number_required:
    "Escriba el número con el signo más y el código de país.",
  change: "Cambiar",
  set_up_duo: "Configurar Duo",
  duo_scan:
    "Escanee este código con la aplicación Duo. Esta página continuará automáticamente.",
  duo_open: "Abrir en la aplicación Duo",
  duo_expired: "Este código ha caducado. Empiece de nuevo para obtener otro.",
  duo_not_checked: "No se pudo comprobar si su teléfono está conectado.",

  // End of a session
  session_end: "Fin de la sesión",
  left: "Sesión cerrada",
  left_application: "Sesión cerrada en {application}",
  still_in_brand: "Es posible que su sesión en {brand} siga abierta.",
  overview: "Ver las aplicaciones",
  sign_out_of: "Cerrar sesión en {brand}",
  sign_in_again: "Volver a iniciar sesión en {application}",
  logout: "Cierre de sesión",
  logout_progress: "Aplicaciones: {done} de {total}",
  logout_none: "No hay ninguna aplicación en la que cerrar sesión.",
  logout_waiting: "En curso",
  logout_done: "Sesión cerrada",
  logout_failed: "Sin confirmar",
  logout_unnamed: "Una aplicación",
  logout_of: "Cierre de sesión en {application}",
  logout_complete: "Sesión cerrada en todas las aplicaciones",
  logout_interrupted:
    "El cierre de sesión en {application} se interrumpió. Es posible que su sesión siga abierta allí.",
  logout_skip: "Omitir esta aplicación",

  // Ends
  denied: "Acceso denegado",
  invitation_refused:
    "Esta invitación ya se usó, ha caducado o está incompleta. Pida una nueva.",
  link_refused: "Este enlace ya se usó o ha caducado. Pida uno nuevo.",
  not_signed_in: "No ha iniciado sesión.",
  session_ended: "Su sesión ha terminado o aún no la ha iniciado.",
  denied_help: "Se rechazó la solicitud.",
  crashed: "Algo salió mal",
  crashed_title: "El servidor no pudo continuar",
  crashed_help:
    "Inténtelo de nuevo en un momento. Si vuelve a ocurrir, indique el número que aparece abajo a quien administra el servicio.",
  request: "Solicitud",
  leaving: "Redirigiendo",
  leaving_to: "A continuación se abrirá {host}.",
  leaving_app: "El proceso continúa en una aplicación de este dispositivo.",
  open_app: "Abrir la aplicación",
  done: "Listo",
  done_help: "No queda nada más por hacer aquí.",
  cancelled: "Cancelado",
  cancelled_help: "No se permitió ni se cambió nada.",
  elsewhere: "Continúa en otra pestaña",
  elsewhere_help: "Puede cerrar esta.",

  // Beside the form
  loading: "Cargando",
  dismiss: "Cerrar",
  notices_more: {
    one: "Hay {count} mensaje más: aparecerá cuando cierre uno de estos.",
    other: "Hay {count} mensajes más: aparecerán a medida que cierre estos.",
  },
  background: "Fondo",
  restarted: "Su sesión ha caducado y hay que empezar de nuevo.",
  other_tab:
    "Hay un inicio de sesión en curso en otra pestaña de este navegador.",
  start_again: "No se aceptó la respuesta. Empiece de nuevo.",
  link_used:
    "Este enlace ya se usó o ha caducado. Aquí puede empezar de nuevo.",
  other_application: "Ahora la solicitud viene de otra aplicación.",
  answer_first: "Complete primero este paso.",
  not_accepted: "No se aceptó la respuesta. Revísela e inténtelo de nuevo.",
  signed_in:
    "Ha iniciado sesión, aunque se perdió la última respuesta del servidor.",
  still_signed_in: "Ha iniciado sesión como {user}.",
  code_refused:
    "Este código no existe o usted no puede usarlo. Compruebe que sea el que aparece en su dispositivo.",

  // Errors outside the flow
  entries_kept: "Se conserva lo que escribió.",
  error_no_answer: "El servidor no respondió",
  error_timeout: "El servidor tarda demasiado en responder",
  error_starting: "El servidor se está iniciando",
  error_starting_help: "Continuará automáticamente en un momento.",
  error_server: "El servidor tuvo un problema",
  error_not_found: "Esta página no lleva a ninguna parte",
  error_not_found_help: "Pida un enlace nuevo a quien le envió este.",
  error_too_large: "Se enviaron demasiados datos a la vez",
  error_busy: "Antes debe terminar otro inicio de sesión en esta página",
  error_cookies: "Las cookies están bloqueadas en este sitio",
  error_cookies_help:
    "Permítalas en la configuración del navegador e inténtelo de nuevo.",
  error_unknown: "Este paso no se puede hacer aquí",
  error_unsafe: "Se bloqueó una redirección no segura",
  error_origin: "Esta página no funciona aquí",
  error_throttled: "Demasiadas solicitudes a la vez",
  error_wait: "Espere, por favor. Se reanudará en {time}.",
  error_check: "Una verificación de la red impide continuar",
  error_in_way: "Otra página impide continuar: {page}",
  error_reload_help: "Recargue la página para poder seguir.",
  error_setup: "Esta página no está bien configurada",
  error_setup_help:
    "Quien la administra encontrará el motivo en la consola del navegador.",
};
