import type { Terms } from "./terms.js";

/** Portuguese (Portugal). */
export const terms: Terms = {
  retry: "Tentar novamente",
  reload: "Recarregar a página",
  slow: "Está a demorar mais do que o habitual.",
  error_unreachable: "Sem ligação",
  error_chunk: "Não foi possível carregar uma parte desta página",

  // Identification
  uid: "E-mail ou nome de utilizador",
  uid_email: "E-mail",
  uid_upn: "Nome principal do utilizador (UPN)",
  uid_username: "Nome de utilizador",
  uid_required: "Identifique-se para continuar.",
  signing_into: "Continuar para {application}",
  forgot_username: "Esqueceu-se do nome de utilizador ou da palavra-passe?",
  new_here: "Primeira vez aqui?",
  sign_up: "Registar-se",

  // Actions
  continue: "Continuar",
  start_over: "Recomeçar",
  part_failed: "Não é possível mostrar uma parte deste formulário.",
  asked_again: "O servidor continua a fazer a mesma pergunta.",
  go_back: "Voltar",
  back_to_form: "Voltar ao formulário",
  not_you: "Não é a sua conta?",
  sign_in: "Iniciar sessão",
  sign_out: "Terminar sessão",
  yes: "Sim",
  no: "Não",
  hosted: "Continuar na página de início de sessão",

  // Fields
  recovery_hint:
    "Introduza o seu e-mail ou nome de utilizador para recuperar a sua conta.",
  password: "Palavra-passe",
  show_password: "Mostrar palavra-passe",
  caps_lock: "A tecla Caps Lock está ativada.",
  password_required: "Introduza a sua palavra-passe.",
  remember_me: "Lembrar-me neste dispositivo",
  choose_below: "Escolha uma das opções abaixo.",
  no_way:
    "Esta página não oferece nenhuma forma de iniciar sessão. Avise quem a administra.",
  or: "ou",
  passwordless: "Usar chave de acesso",
  continue_with: "Continuar com {source}",
  forgot_password: "Esqueceu-se da palavra-passe?",

  // Staying signed in
  stay_signed_in: "Manter a sessão iniciada?",
  stay_signed_in_help:
    "Assim, terá de iniciar sessão menos vezes neste dispositivo. Se for partilhado, escolha “Não”.",

  // Consent
  allow_access: "Permitir acesso",
  consent_question: "Pretende continuar?",
  permissions: "Permissões solicitadas",
  permissions_new: "Novas permissões solicitadas",
  permissions_given: "Já concedidas",
  cancel: "Cancelar",

  // Prompts
  optional: "Opcional",
  choose: "Selecione…",
  locale_auto: "Detetar automaticamente",
  remove_file: "Remover {file}",
  required_field: "Preencha este campo.",
  required_check: "Assinale esta caixa para continuar.",
  required_choice: "Escolha uma opção.",
  required_file: "Escolha um ficheiro.",
  invalid_email: "Introduza um endereço de e-mail, como nome@example.com.",
  invalid_number: "Introduza um número inteiro.",
  invalid_date: "Introduza a data completa.",
  passwords_differ: "A palavra-passe não coincide com a introduzida acima.",
  file_unreadable: "Não foi possível ler o ficheiro. Escolha-o novamente.",

  // Mail
  check_inbox: "Verifique o seu e-mail",
  inbox_help:
    "Se estes dados corresponderem a uma conta, receberá um e-mail com um link. Abra o link para continuar.",
  inbox_account:
    "Se existir uma conta associada a {address}, receberá um e-mail com um link. Abra o link para continuar.",
  inbox_address:
    "Enviámos para {address} um e-mail com um link. Abra o link para continuar.",
  link_opened: "Já abri o link",
  send_again: "Reenviar",
  send_again_in: "Reenviar dentro de {time}",
  mail_requested:
    "Pedido enviado. O e-mail pode demorar um minuto; veja também a pasta de spam. Poderá pedir outro {when}.",

  // Captchas
  captcha_lead: "Uma verificação rápida antes de continuar.",
  captcha_loading: "A carregar a verificação…",
  captcha_first: "Conclua a verificação acima para continuar.",
  captcha_waiting: "A confirmar que não é um robô…",
  captcha_failed: "Não foi possível carregar a verificação",
  captcha_refused: "Esta verificação não é permitida aqui",
  captcha_refused_help:
    "Esta página não permite conteúdos de {host}. Avise quem a administra.",
  captcha_stuck: "A verificação parou",
  captcha_again: "Recarregar a verificação",
  blocked_help:
    "A causa pode ser um bloqueador de conteúdos, o navegador ou a rede. Permita os conteúdos nesta página ou tente outra rede.",

  // Device codes
  device_code: "Código do dispositivo",
  device_code_lead: "Introduza o código que aparece no seu dispositivo.",
  application_connected: "Ligação a {application} concluída",
  device_connected: "Dispositivo associado",
  device_another: "Introduzir outro código",
  device_connected_help: "Pode fechar esta página e continuar no dispositivo.",

  // Sources
  back_to_sign_in: "Voltar ao início de sessão",
  source_leads: "Passo seguinte: {source}",
  source_leads_help: "Confirme lá e voltará a esta página.",
  source_window: "{source} abre numa janela separada",
  source_window_help:
    "Inicie sessão nessa janela. Esta página avança automaticamente.",
  source_waiting: "À espera de {source}",
  source_waiting_help: "Conclua o processo na janela que se abriu.",
  source_reopen: "Mostrar a janela novamente",
  source_button: "Prima o botão {source} e confirme lá.",
  source_blocked: "O navegador bloqueou a janela.",
  source_tab: "Abrir {source} noutro separador",
  source_here: "Continuar aqui com {source}",
  source_ended:
    "A janela de {source} foi fechada antes de o processo estar concluído. Escolha novamente como quer iniciar sessão.",
  source_closed:
    "A janela de {source} foi fechada. Se ainda não terminou, volte a mostrá-la.",
  source_unloadable: "Não foi possível carregar {source}",
  source_unreachable: "Não foi possível contactar {source}",
  source_expired: "Demorou demasiado. Tente novamente.",
  source_refused: "Não é possível iniciar sessão aqui com esta conta {source}.",
  source_failed: "Não foi possível iniciar sessão com {source}.",

  // The agent
  agent: "Verificação do dispositivo",
  agent_waiting: "A verificar o seu dispositivo",
  agent_help: "Demora só um momento e avança automaticamente.",
  agent_refused: "Não foi possível confirmar o seu dispositivo",
  agent_refused_help:
    "Se for um dispositivo gerido, verifique se o agente e a extensão do navegador estão em execução.",

  // Second factors
  confirm_you: "Confirme a sua identidade",
  choose_method: "Escolha como continuar.",
  choose_set_up:
    "Este passo é necessário para continuar. Escolha o que quer configurar.",
  other_method: "Usar outro método",
  method_webauthn: "Chave de acesso ou de segurança",
  method_webauthn_help: "Rosto, impressão digital, PIN ou chave",
  method_totp: "Aplicação de autenticação",
  method_totp_help: "Código da sua aplicação",
  method_sms: "SMS",
  method_sms_help: "Código no seu telemóvel",
  method_email: "E-mail",
  method_email_help: "Código no seu e-mail",
  method_email_to: "Código para {address}",
  method_static: "Código de recuperação",
  method_static_help: "Um dos códigos que guardou",
  method_duo: "Duo",
  method_duo_help: "Notificação no seu telemóvel",
  method_unknown: "Não pode ser usado nesta página",
  code: "Código",
  code_required: "Introduza o código.",
  code_totp:
    "Abra a sua aplicação de autenticação e introduza o código que aparece.",
  code_static:
    "Introduza um dos seus códigos de recuperação. Cada um só funciona uma vez.",
  code_sending: "A enviar um código…",
  code_sent_sms: "Enviámos um código para o seu telemóvel.",
  code_sent_email: "Enviámos um código para o seu e-mail.",
  code_sent_to: "Enviámos um código para {address}.",
  code_not_sent: "Não foi enviado nenhum código.",
  code_again: "Poderá pedir outro {when}.",
  code_wait: {
    one: "Se o código estiver certo, aguarde {seconds} segundo e tente novamente com o mesmo.",
    other:
      "Se o código estiver certo, aguarde {seconds} segundos e tente novamente com o mesmo.",
  },
  passkey_waiting: "À espera da sua chave de acesso",
  passkey_waiting_new: "À espera do seu dispositivo",
  passkey_waiting_help: "Siga as instruções do navegador ou do dispositivo.",
  passkey_failed: "Não funcionou",
  passkey_cancelled: "O pedido foi cancelado. Pode tentar novamente.",
  passkey_timeout: "Demorou demasiado. Pode tentar novamente.",
  passkey_none: "Não foi encontrada nenhuma chave de acesso desta conta.",
  passkey_exists: "Este dispositivo já está configurado para esta conta.",
  passkey_incapable:
    "Este dispositivo não cumpre os requisitos do servidor. Use outro.",
  passkey_insecure:
    "As chaves de acesso só funcionam em páginas seguras. O endereço tem de começar por https.",
  passkey_domain:
    "Estas chaves de acesso pertencem a {expected} e esta página está em {host}. O navegador só fornece uma chave de acesso a páginas do domínio para o qual foi criada: a página de início de sessão tem de estar em {expected} ou num subdomínio.",
  passkey_unsupported:
    "Este navegador não suporta chaves de acesso. Use outro método ou outro navegador.",
  passkey_error:
    "Ocorreu um problema no navegador ou no dispositivo. Pode tentar novamente.",
  passkey_busy:
    "O navegador não pediu a chave de acesso. Outro pedido desta página pode estar a impedi-lo: recarregue a página e tente novamente.",
  passkey_press:
    "Prima o botão e siga as instruções do navegador ou do dispositivo.",
  passkey_absent:
    "Neste dispositivo não foi encontrada nenhuma chave de acesso para esta página.",
  passkey_elsewhere: "Usar outro dispositivo",
  passkey_unknown:
    "Esta chave de acesso já não é válida aqui. Inicie sessão de outra forma; depois poderá configurar uma nova.",
  duo_lead: "A aplicação Duo no seu telemóvel pede a sua confirmação.",
  duo_send: "Enviar notificação",
  duo_again: "Enviar outra notificação",
  duo_waiting: "À espera do seu telemóvel",
  duo_waiting_help: "Aprove o início de sessão na aplicação Duo.",
  // Setting up second factors
  set_up_method: "Configurar um método de verificação",
  set_up_totp: "Configurar uma aplicação de autenticação",
  totp_lead:
    "Leia este código com a sua aplicação de autenticação e introduza depois o código que aparecer.",
  qr_code: "Código QR",
  totp_key: "Não consegue ler o código? Introduza esta chave",
  totp_open: "Abrir na aplicação",
  copy: "Copiar",
  copy_all: "Copiar tudo",
  copied: "Copiado",
  copy_by_hand: "Texto selecionado. Copie-o com o teclado ou o menu.",
  set_up_static: "Guarde os seus códigos de recuperação",
  static_lead:
    "Use-os quando não puder usar os outros métodos. Cada código só funciona uma vez. Guarde-os num local seguro.",
  static_download: "Transferir",
  static_print: "Imprimir",
  static_saved: "Já guardei estes códigos",
  static_required: "Primeiro guarde os códigos e depois confirme aqui.",
  static_title: "Códigos de recuperação para {issuer}",
  set_up_webauthn: "Configurar uma chave de acesso",
  set_up_email: "Configurar códigos por e-mail",
  set_up_email_lead: "Onde quer receber os códigos?",
  set_up_sms: "Configurar códigos por SMS",
  set_up_sms_lead: "Em que telemóvel quer receber os códigos?",
  phone_number: "Número de telefone",
  phone_number_help: "Com o indicativo do país: +351 91 …",
  phone_number_required:
    "Introduza o número com o sinal de mais e o indicativo do país.",
  change: "Alterar",
  set_up_duo: "Configurar o Duo",
  duo_scan:
    "Leia este código com a aplicação Duo. Esta página avança automaticamente.",
  duo_open: "Abrir na aplicação Duo",
  duo_expired: "Este código expirou. Recomece para receber um novo.",
  duo_not_checked:
    "Não foi possível verificar se o seu telemóvel está associado.",

  // End of a session
  session_end: "Fim da sessão",
  left: "Sessão terminada",
  left_application: "Sessão terminada em {application}",
  still_in_brand: "Pode ainda ter sessão iniciada em {brand}.",
  overview: "Ver as aplicações",
  sign_out_of: "Terminar sessão em {brand}",
  sign_in_again: "Iniciar sessão novamente em {application}",
  logout: "A terminar as sessões",
  logout_progress: "Aplicações: {done} de {total}",
  logout_none: "Não há nenhuma aplicação com sessão iniciada.",
  logout_waiting: "Em curso",
  logout_done: "Sessão terminada",
  logout_failed: "Sem confirmação",
  logout_unnamed: "Uma aplicação",
  logout_of: "A terminar sessão em {application}",
  logout_complete: "Sessão terminada em todas as aplicações",
  logout_interrupted:
    "O processo foi interrompido. Pode ainda ter sessão iniciada em {application}.",
  logout_skip: "Ignorar e continuar",

  // Ends
  denied: "Acesso negado",
  invitation_refused:
    "Este convite já foi usado, expirou ou está incompleto. Peça um novo.",
  link_refused: "Este link já foi usado ou expirou. Peça um novo.",
  not_signed_in: "Não tem sessão iniciada.",
  session_ended: "A sua sessão terminou ou ainda não foi iniciada.",
  denied_help: "O pedido foi recusado.",
  crashed: "Algo correu mal",
  crashed_title: "O servidor não conseguiu continuar",
  crashed_help:
    "Tente novamente dentro de momentos. Se voltar a acontecer, indique o número abaixo a quem administra o sistema.",
  request: "Pedido",
  leaving: "A redirecionar",
  leaving_to: "A abrir {host}…",
  leaving_app: "Agora continue numa aplicação deste dispositivo.",
  open_app: "Abrir a aplicação",
  done: "Concluído",
  done_help: "Não há mais nada a fazer aqui.",
  cancelled: "Cancelado",
  cancelled_help: "Nada foi permitido nem alterado.",
  elsewhere: "Continua noutro separador",
  elsewhere_help: "Pode fechar este.",

  // Beside the form
  loading: "A carregar",
  dismiss: "Fechar",
  notices_more: {
    one: "Há mais {count} mensagem, que aparecerá quando fechar uma destas.",
    other:
      "Há mais {count} mensagens, que aparecerão à medida que fechar estas.",
  },
  background: "Fundo",
  restarted: "A sua sessão tinha terminado, por isso recomeçámos.",
  other_tab:
    "Há um início de sessão em curso noutro separador deste navegador.",
  start_again: "A resposta não foi aceite. Recomece.",
  link_used: "Este link já foi usado ou expirou. Pode recomeçar aqui.",
  other_application: "Agora o pedido vem de outra aplicação.",
  answer_first: "Conclua primeiro este passo.",
  not_accepted: "A resposta não foi aceite. Verifique e tente novamente.",
  signed_in:
    "Tem sessão iniciada, mas a última resposta do servidor perdeu-se.",
  still_signed_in: "Sessão iniciada como {user}.",
  code_refused:
    "Este código não existe ou não tem permissão para o usar. Verifique se é o que aparece no seu dispositivo.",

  // Errors outside the flow
  entries_kept: "O que preencheu foi mantido.",
  error_no_answer: "O servidor não respondeu",
  error_timeout: "O servidor está a demorar demasiado a responder",
  error_starting: "O servidor está a arrancar",
  error_starting_help: "A página avança automaticamente dentro de momentos.",
  error_server: "Ocorreu um problema no servidor",
  error_not_found: "Esta página não leva a lado nenhum",
  error_not_found_help: "Peça um novo link a quem lhe enviou este.",
  error_too_large: "Foram enviados demasiados dados de uma só vez",
  error_busy: "Outro início de sessão nesta página tem de terminar primeiro",
  error_cookies: "Os cookies estão bloqueados neste site",
  error_cookies_help:
    "Permita-os nas definições do navegador e tente novamente.",
  error_unknown: "Não é possível concluir este passo aqui",
  error_unsafe: "Foi bloqueado um redirecionamento não seguro",
  error_origin: "Esta página não funciona aqui",
  error_throttled: "Demasiados pedidos de uma só vez",
  error_wait: "Aguarde. A página avança dentro de {time}.",
  error_check: "Uma verificação da rede está a impedir o acesso",
  error_in_way: "Outra página está a impedir o acesso: {page}",
  error_reload_help: "Recarregue a página para avançar.",
  error_setup: "Esta página não está configurada corretamente",
  error_setup_help:
    "Quem administra a página encontrará o motivo na consola do navegador.",
};
