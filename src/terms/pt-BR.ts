import type { Terms } from "./terms.js";

/** Portuguese (Brazil). */
export const terms: Terms = {
  retry: "Tentar novamente",
  reload: "Recarregar a página",
  slow: "Está demorando mais que o normal.",
  error_unreachable: "Sem conexão",
  error_chunk: "Não foi possível carregar uma parte desta página",

  // Identification
  uid: "E-mail ou nome de usuário",
  uid_email: "E-mail",
  uid_upn: "Nome principal do usuário (UPN)",
  uid_username: "Nome de usuário",
  uid_required: "Identifique-se para continuar.",
  signing_into: "Continuar para {application}",
  forgot_username: "Esqueceu o nome de usuário ou a senha?",
  new_here: "Primeira vez aqui?",
  sign_up: "Cadastre-se",

  // Actions
  continue: "Continuar",
  start_over: "Recomeçar",
  part_failed: "Não é possível mostrar uma parte deste formulário.",
  asked_again: "O servidor continua fazendo a mesma pergunta.",
  go_back: "Voltar",
  back_to_form: "Voltar ao formulário",
  not_you: "Não é você?",
  sign_in: "Entrar",
  sign_out: "Sair",
  yes: "Sim",
  no: "Não",
  hosted: "Continuar na página de login",

  // Fields
  recovery_hint:
    "Digite seu e-mail ou nome de usuário para recuperar sua conta.",
  password: "Senha",
  show_password: "Mostrar senha",
  caps_lock: "O Caps Lock está ativado.",
  password_required: "Digite sua senha.",
  remember_me: "Lembrar de mim neste dispositivo",
  choose_below: "Escolha uma das opções abaixo.",
  no_way:
    "Esta página não oferece nenhuma forma de entrar. Avise quem administra o site.",
  or: "ou",
  passwordless: "Entrar com chave de acesso",
  continue_with: "Continuar com {source}",
  forgot_password: "Esqueceu a senha?",

  // Staying signed in
  stay_signed_in: "Manter a sessão aberta?",
  stay_signed_in_help:
    "Assim, você precisará entrar menos vezes neste dispositivo. Se ele for compartilhado, escolha “Não”.",

  // Consent
  allow_access: "Permitir acesso",
  consent_question: "Deseja continuar?",
  permissions: "Permissões solicitadas",
  permissions_new: "Novas permissões solicitadas",
  permissions_given: "Já concedidas",
  cancel: "Cancelar",

  // Prompts
  optional: "Opcional",
  choose: "Selecione…",
  locale_auto: "Detectar automaticamente",
  remove_file: "Remover {file}",
  required_field: "Preencha este campo.",
  required_check: "Marque esta caixa para continuar.",
  required_choice: "Escolha uma opção.",
  required_file: "Escolha um arquivo.",
  invalid_email: "Digite um endereço de e-mail, como nome@example.com.",
  invalid_number: "Digite um número inteiro.",
  invalid_date: "Digite a data completa.",
  passwords_differ: "A senha não coincide com a digitada acima.",
  file_unreadable: "Não foi possível ler o arquivo. Escolha-o novamente.",

  // Mail
  check_inbox: "Confira seu e-mail",
  inbox_help:
    "Se esses dados corresponderem a uma conta, você receberá um e-mail com um link. Abra o link para continuar.",
  inbox_account:
    "Se houver uma conta associada a {address}, você receberá um e-mail com um link. Abra o link para continuar.",
  inbox_address:
    "Enviamos para {address} um e-mail com um link. Abra o link para continuar.",
  link_opened: "Já abri o link",
  send_again: "Reenviar",
  send_again_in: "Reenviar em {time}",
  mail_requested:
    "Solicitação enviada. O e-mail pode levar um minuto; confira também a pasta de spam. Você poderá pedir outro {when}.",

  // Captchas
  captcha_lead: "Uma verificação rápida antes de continuar.",
  captcha_loading: "Carregando a verificação…",
  captcha_first: "Conclua a verificação acima para continuar.",
  captcha_waiting: "Confirmando que você não é um robô…",
  captcha_failed: "Não foi possível carregar a verificação",
  captcha_refused: "Esta verificação não é permitida aqui",
  captcha_refused_help:
    "Esta página não permite conteúdo de {host}. Avise quem administra o site.",
  captcha_stuck: "A verificação parou",
  captcha_again: "Recarregar a verificação",
  blocked_help:
    "A causa pode ser um bloqueador de conteúdo, o navegador ou a rede. Permita o conteúdo nesta página ou tente outra rede.",

  // Device codes
  device_code: "Código do dispositivo",
  device_code_lead: "Digite o código que aparece no seu dispositivo.",
  application_connected: "Conexão com {application} concluída",
  device_connected: "Dispositivo conectado",
  device_another: "Digitar outro código",
  device_connected_help:
    "Você pode fechar esta página e continuar no dispositivo.",

  // Sources
  back_to_sign_in: "Voltar ao login",
  source_leads: "Próxima etapa: {source}",
  source_leads_help: "Confirme lá e você voltará para esta página.",
  source_window: "{source} abre em uma janela separada",
  source_window_help:
    "Entre na sua conta nessa janela. Esta página continuará automaticamente.",
  source_waiting: "Aguardando {source}",
  source_waiting_help: "Conclua o processo na janela que se abriu.",
  source_reopen: "Mostrar a janela novamente",
  source_button: "Pressione o botão {source} e confirme lá.",
  source_blocked: "O navegador bloqueou a janela.",
  source_tab: "Abrir {source} em outra guia",
  source_here: "Continuar aqui com {source}",
  source_ended:
    "A janela de {source} foi fechada antes de você terminar. Escolha de novo como quer entrar.",
  source_closed:
    "A janela de {source} foi fechada. Se você ainda não terminou, mostre-a novamente.",
  source_unloadable: "Não foi possível carregar {source}",
  source_unreachable: "Não foi possível acessar {source}",
  source_expired: "Demorou demais. Tente novamente.",
  source_refused: "Não é possível entrar aqui com esta conta {source}.",
  source_failed: "Não foi possível entrar com {source}.",

  // The agent
  agent: "Verificação do dispositivo",
  agent_waiting: "Verificando seu dispositivo",
  agent_help: "Leva só um momento e continua automaticamente.",
  agent_refused: "Não foi possível confirmar seu dispositivo",
  agent_refused_help:
    "Se ele for gerenciado, verifique se o agente e a extensão do navegador estão em execução.",

  // Second factors
  confirm_you: "Confirme que é você",
  choose_method: "Escolha como continuar.",
  choose_set_up:
    "Esta etapa é necessária para continuar. Escolha o que configurar.",
  other_method: "Usar outro método",
  method_webauthn: "Chave de acesso ou de segurança",
  method_webauthn_help: "Rosto, digital, PIN ou chave",
  method_totp: "Aplicativo autenticador",
  method_totp_help: "Código do seu aplicativo",
  method_sms: "Mensagem de texto (SMS)",
  method_sms_help: "Código no seu celular",
  method_email: "E-mail",
  method_email_help: "Código no seu e-mail",
  method_email_to: "Código para {address}",
  method_static: "Código de recuperação",
  method_static_help: "Um dos códigos que você guardou",
  method_duo: "Duo",
  method_duo_help: "Notificação no seu celular",
  method_unknown: "Não pode ser usado nesta página",
  code: "Código",
  code_required: "Digite o código.",
  code_totp:
    "Abra seu aplicativo autenticador e digite o código que aparece nele.",
  code_static:
    "Digite um dos seus códigos de recuperação. Cada um só funciona uma vez.",
  code_sending: "Enviando um código…",
  code_sent_sms: "Enviamos um código para seu celular.",
  code_sent_email: "Enviamos um código para seu e-mail.",
  code_sent_to: "Enviamos um código para {address}.",
  code_not_sent: "Nenhum código foi enviado.",
  code_again: "Você poderá pedir outro {when}.",
  code_wait: {
    one: "Se o código estiver certo, espere {seconds} segundo e tente de novo com o mesmo.",
    other:
      "Se o código estiver certo, espere {seconds} segundos e tente de novo com o mesmo.",
  },
  passkey_waiting: "Aguardando sua chave de acesso",
  passkey_waiting_new: "Aguardando seu dispositivo",
  passkey_waiting_help: "Siga as instruções do navegador ou do dispositivo.",
  passkey_failed: "Não deu certo",
  passkey_cancelled: "A solicitação foi cancelada. Você pode tentar novamente.",
  passkey_timeout: "Demorou demais. Você pode tentar novamente.",
  passkey_none: "Nenhuma chave de acesso desta conta foi encontrada.",
  passkey_exists: "Este dispositivo já está configurado para esta conta.",
  passkey_incapable:
    "Este dispositivo não atende aos requisitos do servidor. Use outro.",
  passkey_insecure:
    "As chaves de acesso só funcionam em páginas seguras. O endereço precisa começar com https.",
  passkey_domain:
    "Estas chaves de acesso pertencem a {expected}, e esta página está em {host}. O navegador só fornece uma chave de acesso a páginas do domínio para o qual ela foi criada: a página de login precisa estar em {expected} ou em um subdomínio dele.",
  passkey_unsupported:
    "Este navegador não é compatível com chaves de acesso. Use outro método ou outro navegador.",
  passkey_error:
    "Ocorreu um problema no navegador ou no dispositivo. Você pode tentar novamente.",
  passkey_busy:
    "O navegador não pediu a chave de acesso. Outra solicitação desta página pode estar impedindo isso: recarregue a página e tente novamente.",
  passkey_press:
    "Pressione o botão e siga as instruções do navegador ou do dispositivo.",
  passkey_absent:
    "Nenhuma chave de acesso para esta página foi encontrada neste dispositivo.",
  passkey_elsewhere: "Usar outro dispositivo",
  passkey_unknown:
    "Esta chave de acesso não é mais válida aqui. Entre de outra forma; depois, você poderá configurar uma nova.",
  duo_lead: "O aplicativo Duo no seu celular pede sua confirmação.",
  duo_send: "Enviar notificação",
  duo_again: "Enviar outra notificação",
  duo_waiting: "Aguardando seu celular",
  duo_waiting_help: "Aprove o login no aplicativo Duo.",
  // Setting up second factors
  set_up_method: "Configurar um método de verificação",
  set_up_totp: "Configurar um aplicativo autenticador",
  totp_lead:
    "Escaneie este código com seu aplicativo autenticador e digite o código que aparecer nele.",
  qr_code: "Código QR",
  totp_key: "Não consegue escanear? Digite esta chave",
  totp_open: "Abrir no aplicativo",
  copy: "Copiar",
  copy_all: "Copiar tudo",
  copied: "Copiado",
  copy_by_hand: "Texto selecionado. Copie com o teclado ou pelo menu.",
  set_up_static: "Guarde seus códigos de recuperação",
  static_lead:
    "Use-os quando seus outros métodos não estiverem disponíveis. Cada código só funciona uma vez. Guarde-os em um lugar seguro.",
  static_download: "Baixar",
  static_print: "Imprimir",
  static_saved: "Já guardei estes códigos",
  static_required: "Guarde os códigos primeiro e confirme aqui.",
  static_title: "Códigos de recuperação para {issuer}",
  set_up_webauthn: "Configurar uma chave de acesso",
  set_up_email: "Configurar códigos por e-mail",
  set_up_email_lead: "Onde você quer receber os códigos?",
  set_up_sms: "Configurar códigos por SMS",
  set_up_sms_lead: "Em qual celular você quer receber os códigos?",
  phone_number: "Número de telefone",
  phone_number_help: "Com o código do país: +55 11 …",
  phone_number_required:
    "Digite o número com o sinal de mais e o código do país.",
  change: "Alterar",
  set_up_duo: "Configurar o Duo",
  duo_scan:
    "Escaneie este código com o aplicativo Duo. Esta página continuará automaticamente.",
  duo_open: "Abrir no aplicativo Duo",
  duo_expired: "Este código expirou. Recomece para receber um novo.",
  duo_not_checked: "Não foi possível verificar se seu celular está vinculado.",

  // End of a session
  session_end: "Fim da sessão",
  left: "Você saiu",
  left_application: "Você saiu de {application}",
  still_in_brand: "Talvez sua sessão em {brand} continue aberta.",
  overview: "Ver os aplicativos",
  sign_out_of: "Sair de {brand}",
  sign_in_again: "Entrar novamente em {application}",
  logout: "Encerrando as sessões",
  logout_progress: "Aplicativos: {done} de {total}",
  logout_none: "Não há nenhum aplicativo com sessão aberta.",
  logout_waiting: "Em andamento",
  logout_done: "Sessão encerrada",
  logout_failed: "Sem confirmação",
  logout_unnamed: "Um aplicativo",
  logout_of: "Saindo de {application}",
  logout_complete: "Você saiu de todos os aplicativos",
  logout_interrupted:
    "A saída de {application} foi interrompida. Talvez sua sessão continue aberta.",
  logout_skip: "Pular e continuar",

  // Ends
  denied: "Acesso negado",
  invitation_refused:
    "Este convite já foi usado, expirou ou está incompleto. Peça um novo.",
  link_refused: "Este link já foi usado ou expirou. Peça um novo.",
  not_signed_in: "Você ainda não entrou na sua conta.",
  session_ended: "Sua sessão terminou ou ainda não foi iniciada.",
  denied_help: "A solicitação foi recusada.",
  crashed: "Algo deu errado",
  crashed_title: "O servidor não conseguiu continuar",
  crashed_help:
    "Tente novamente daqui a pouco. Se acontecer de novo, informe o número abaixo a quem administra o sistema.",
  request: "Solicitação",
  leaving: "Redirecionando",
  leaving_to: "Abrindo {host}…",
  leaving_app: "Agora continue em um aplicativo deste dispositivo.",
  open_app: "Abrir o aplicativo",
  done: "Pronto",
  done_help: "Não há mais nada a fazer aqui.",
  cancelled: "Cancelado",
  cancelled_help: "Nada foi permitido nem alterado.",
  elsewhere: "Continua em outra guia",
  elsewhere_help: "Você pode fechar esta.",

  // Beside the form
  loading: "Carregando",
  dismiss: "Fechar",
  notices_more: {
    one: "Há mais {count} mensagem, que aparecerá quando você fechar uma destas.",
    other:
      "Há mais {count} mensagens, que aparecerão conforme você fechar estas.",
  },
  background: "Plano de fundo",
  restarted: "Sua sessão terminou e foi preciso recomeçar.",
  other_tab: "Há um login em andamento em outra guia deste navegador.",
  start_again: "A resposta não foi aceita. Recomece.",
  link_used: "Este link já foi usado ou expirou. Você pode recomeçar por aqui.",
  other_application: "Agora, a solicitação vem de outro aplicativo.",
  answer_first: "Primeiro, conclua esta etapa.",
  not_accepted: "A resposta não foi aceita. Confira e tente novamente.",
  signed_in: "Você entrou, mas a última resposta do servidor se perdeu.",
  still_signed_in: "Você entrou como {user}.",
  code_refused:
    "Este código não existe ou você não pode usá-lo. Confira se é o que aparece no seu dispositivo.",

  // Errors outside the flow
  entries_kept: "O que você preencheu foi mantido.",
  error_no_answer: "O servidor não respondeu",
  error_timeout: "O servidor está demorando demais para responder",
  error_starting: "O servidor está iniciando",
  error_starting_help: "A página continuará automaticamente em instantes.",
  error_server: "Ocorreu um problema no servidor",
  error_not_found: "Esta página não leva a lugar nenhum",
  error_not_found_help: "Peça um novo link a quem enviou este.",
  error_too_large: "Foram enviados dados demais de uma só vez",
  error_busy: "Outro login nesta página precisa terminar antes",
  error_cookies: "Os cookies estão bloqueados neste site",
  error_cookies_help:
    "Permita-os nas configurações do navegador e tente novamente.",
  error_unknown: "Não é possível concluir esta etapa aqui",
  error_unsafe: "Um redirecionamento não seguro foi bloqueado",
  error_origin: "Esta página não funciona aqui",
  error_throttled: "Muitas solicitações de uma só vez",
  error_wait: "Aguarde. A página continuará em {time}.",
  error_check: "Uma verificação da rede está impedindo o acesso",
  error_in_way: "Outra página está impedindo o acesso: {page}",
  error_reload_help: "Recarregue a página para seguir em frente.",
  error_setup: "Esta página não está configurada corretamente",
  error_setup_help:
    "Quem administra o site encontrará o motivo no console do navegador.",
};
