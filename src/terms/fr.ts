import type { Terms } from "./terms.js";

/** French. */
export const terms: Terms = {
  retry: "Réessayer",
  reload: "Actualiser la page",
  slow: "Cela prend plus de temps que d’habitude.",
  error_unreachable: "Pas de connexion au réseau",
  error_chunk: "Impossible de charger une partie de cette page",

  // Identification
  uid: "Adresse e-mail ou nom d’utilisateur",
  uid_email: "Adresse e-mail",
  uid_upn: "Nom d’utilisateur principal (UPN)",
  uid_username: "Nom d’utilisateur",
  uid_required: "Saisissez votre identifiant.",
  signing_into: "Accéder à {application}",
  forgot_username: "Nom d’utilisateur ou mot de passe oublié ?",
  new_here: "Pas encore de compte ?",
  sign_up: "S’inscrire",

  // Actions
  continue: "Continuer",
  start_over: "Recommencer",
  part_failed: "Une partie de ce formulaire ne peut pas être affichée.",
  asked_again: "Le serveur pose sans cesse la même question.",
  go_back: "Retour",
  back_to_form: "Retour au formulaire",
  not_you: "Ce n’est pas vous ?",
  sign_in: "Se connecter",
  sign_out: "Se déconnecter",
  yes: "Oui",
  no: "Non",
  hosted: "Continuer sur la page de connexion",

  // Fields
  recovery_hint:
    "Saisissez votre adresse e-mail ou votre nom d’utilisateur pour récupérer votre compte.",
  password: "Mot de passe",
  show_password: "Afficher le mot de passe",
  caps_lock: "Le verrouillage des majuscules est activé.",
  password_required: "Saisissez votre mot de passe.",
  remember_me: "Se souvenir de moi sur cet appareil",
  choose_below: "Choisissez l’une des options ci-dessous.",
  no_way:
    "Cette page n’offre aucun moyen de se connecter. Prévenez les responsables du site.",
  or: "ou",
  passwordless: "Utiliser une clé d’accès",
  continue_with: "Continuer avec {source}",
  forgot_password: "Mot de passe oublié ?",

  // Staying signed in
  stay_signed_in: "Garder la session ouverte ?",
  stay_signed_in_help:
    "Vous devrez vous connecter moins souvent sur cet appareil. S’il est partagé, choisissez « Non ».",

  // Consent
  allow_access: "Autoriser l’accès",
  consent_question: "Voulez-vous continuer ?",
  permissions: "Autorisations demandées",
  permissions_new: "Autres autorisations demandées",
  permissions_given: "Autorisations déjà accordées",
  cancel: "Annuler",

  // Prompts
  optional: "Facultatif",
  choose: "Choisir…",
  locale_auto: "Détection automatique",
  remove_file: "Retirer {file}",
  required_field: "Remplissez ce champ.",
  required_check: "Cochez cette case pour continuer.",
  required_choice: "Choisissez une option.",
  required_file: "Choisissez un fichier.",
  invalid_email: "Saisissez une adresse e-mail, par exemple nom@example.com.",
  invalid_number: "Saisissez un nombre entier.",
  invalid_date: "Saisissez la date complète.",
  passwords_differ: "Les deux mots de passe ne sont pas identiques.",
  file_unreadable: "Impossible de lire le fichier. Choisissez-le à nouveau.",

  // Mail
  check_inbox: "Consultez vos e-mails",
  inbox_help:
    "Si un compte correspond, vous recevrez un e-mail contenant un lien. Ouvrez ce lien pour continuer.",
  inbox_account:
    "Si un compte correspond à {address}, vous y recevrez un e-mail contenant un lien. Ouvrez ce lien pour continuer.",
  inbox_address:
    "Nous avons envoyé un e-mail contenant un lien à {address}. Ouvrez ce lien pour continuer.",
  link_opened: "J’ai ouvert le lien",
  send_again: "Renvoyer",
  send_again_in: "Renvoyer dans {time}",
  mail_requested:
    "Demande envoyée. L’e-mail peut mettre une minute à arriver ; vérifiez aussi les courriers indésirables. Vous pourrez en demander un autre {when}.",

  // Captchas
  captcha_lead: "Une vérification rapide avant de continuer.",
  captcha_loading: "Chargement de la vérification…",
  captcha_first: "Effectuez la vérification ci-dessus pour continuer.",
  captcha_waiting: "Nous vérifions que vous n’êtes pas un robot…",
  captcha_failed: "Impossible de charger la vérification",
  captcha_refused: "Cette vérification n’est pas autorisée ici",
  captcha_refused_help:
    "Cette page ne charge pas le contenu du domaine {host}. Prévenez les responsables du site.",
  captcha_stuck: "La vérification n’avance plus",
  captcha_again: "Recharger la vérification",
  blocked_help:
    "Un bloqueur de contenu, le navigateur ou le réseau en est peut-être la cause. Autorisez ce contenu sur cette page ou essayez un autre réseau.",

  // Device codes
  device_code: "Code de l’appareil",
  device_code_lead: "Saisissez le code affiché par votre appareil.",
  application_connected: "L’application {application} est connectée",
  device_connected: "Appareil connecté",
  device_another: "Saisir un autre code",
  device_connected_help:
    "Vous pouvez fermer cette page et poursuivre sur votre appareil.",

  // Sources
  back_to_sign_in: "Retour à la connexion",
  source_leads: "Étape suivante : {source}",
  source_leads_help:
    "Vous y confirmerez la connexion, puis vous reviendrez ici.",
  source_window: "{source} s’ouvre dans une fenêtre séparée",
  source_window_help:
    "Connectez-vous dans cette fenêtre. La suite se fera ici automatiquement.",
  source_waiting: "En attente du service {source}",
  source_waiting_help: "Terminez dans la fenêtre qui s’est ouverte.",
  source_reopen: "Réafficher la fenêtre",
  source_button: "Appuyez sur le bouton {source}, puis confirmez.",
  source_blocked: "Votre navigateur a empêché l’ouverture de la fenêtre.",
  source_tab: "Ouvrir {source} dans un nouvel onglet",
  source_here: "Continuer avec {source} sur cette page",
  source_ended:
    "La fenêtre {source} a été fermée avant la fin de la connexion. Choisissez à nouveau comment vous connecter.",
  source_closed:
    "La fenêtre {source} a été fermée. Si vous n’aviez pas terminé, réaffichez-la.",
  source_unloadable: "Impossible de charger {source}",
  source_unreachable: "Impossible de joindre {source}",
  source_expired: "Le délai est dépassé. Réessayez.",
  source_refused: "Ce compte {source} ne permet pas de se connecter ici.",
  source_failed: "La connexion avec {source} a échoué.",

  // The agent
  agent: "Vérification de l’appareil",
  agent_waiting: "Votre appareil est en cours de vérification",
  agent_help: "Cela prend un instant. La suite se fera automatiquement.",
  agent_refused: "Votre appareil n’a pas pu être vérifié",
  agent_refused_help:
    "S’il est géré par votre organisation, vérifiez que l’agent et l’extension du navigateur sont actifs.",

  // Second factors
  confirm_you: "Confirmez votre identité",
  choose_method: "Choisissez comment continuer.",
  choose_set_up:
    "Cette étape est nécessaire pour continuer. Choisissez ce que vous voulez configurer.",
  other_method: "Utiliser une autre méthode",
  method_webauthn: "Clé d’accès ou clé de sécurité",
  method_webauthn_help: "Visage, empreinte, code PIN ou clé",
  method_totp: "Application d’authentification",
  method_totp_help: "Code affiché par votre application",
  method_sms: "SMS",
  method_sms_help: "Code envoyé sur votre téléphone",
  method_email: "E-mail",
  method_email_help: "Code envoyé par e-mail",
  method_email_to: "Code envoyé à {address}",
  method_static: "Code de récupération",
  method_static_help: "L’un de vos codes enregistrés",
  method_duo: "Duo",
  method_duo_help: "Notification sur votre téléphone",
  method_unknown: "Inutilisable sur cette page",
  code: "Code",
  code_required: "Saisissez le code.",
  code_totp:
    "Ouvrez votre application d’authentification et saisissez le code affiché.",
  code_static:
    "Saisissez l’un de vos codes de récupération. Chaque code ne sert qu’une fois.",
  code_sending: "Envoi du code…",
  code_sent_sms: "Nous avons envoyé un code sur votre téléphone.",
  code_sent_email: "Nous vous avons envoyé un code par e-mail.",
  code_sent_to: "Nous avons envoyé un code à {address}.",
  code_not_sent: "Aucun code n’a été envoyé.",
  code_again: "Vous pourrez en demander un autre {when}.",
  code_wait: {
    one: "Si ce code est le bon, patientez {seconds} seconde, puis réessayez avec le même.",
    other:
      "Si ce code est le bon, patientez {seconds} secondes, puis réessayez avec le même.",
  },
  passkey_waiting: "En attente de votre clé d’accès",
  passkey_waiting_new: "En attente de votre appareil",
  passkey_waiting_help:
    "Suivez les instructions du navigateur ou de l’appareil.",
  passkey_failed: "Cela n’a pas fonctionné",
  passkey_cancelled: "La demande a été annulée. Vous pouvez réessayer.",
  passkey_timeout: "Le délai est dépassé. Vous pouvez réessayer.",
  passkey_none: "Aucune clé d’accès n’a été trouvée pour ce compte.",
  passkey_exists: "Cet appareil est déjà enregistré pour ce compte.",
  passkey_incapable:
    "Cet appareil ne répond pas aux exigences du serveur. Utilisez-en un autre.",
  passkey_insecure:
    "Les clés d’accès ne fonctionnent que sur une page sécurisée. L’adresse doit commencer par https.",
  passkey_domain:
    "Ces clés d’accès appartiennent à {expected}, mais cette page se trouve sur {host}. Un navigateur ne propose une clé d’accès qu’aux pages du domaine pour lequel elle a été créée : la page de connexion doit se trouver sur {expected} ou sur l’un de ses sous-domaines.",
  passkey_unsupported:
    "Ce navigateur ne prend pas en charge les clés d’accès. Utilisez une autre méthode ou un autre navigateur.",
  passkey_error:
    "Le navigateur ou l’appareil a signalé un problème. Vous pouvez réessayer.",
  passkey_busy:
    "Le navigateur n’a pas demandé de clé d’accès. Une autre demande de cette page l’en empêche peut-être : actualisez la page et réessayez.",
  passkey_press:
    "Appuyez sur le bouton, puis suivez les instructions du navigateur ou de l’appareil.",
  passkey_absent:
    "Aucune clé d’accès pour cette page n’a été trouvée sur cet appareil.",
  passkey_elsewhere: "Utiliser un autre appareil",
  passkey_unknown:
    "Cette clé d’accès n’est plus valable ici. Connectez-vous autrement ; vous pourrez ensuite en configurer une nouvelle.",
  duo_lead:
    "L’application Duo de votre téléphone vous demande une confirmation.",
  duo_send: "Envoyer une notification",
  duo_again: "Envoyer une autre notification",
  duo_waiting: "En attente de votre téléphone",
  duo_waiting_help: "Approuvez la connexion dans l’application Duo.",
  // Setting up second factors
  set_up_method: "Configurer une méthode de vérification",
  set_up_totp: "Configurer une application d’authentification",
  totp_lead:
    "Scannez ce code avec votre application d’authentification, puis saisissez le code qu’elle affiche.",
  qr_code: "Code QR",
  totp_key: "Impossible de scanner ? Saisissez cette clé",
  totp_open: "Ouvrir dans l’application",
  copy: "Copier",
  copy_all: "Tout copier",
  copied: "Copié",
  copy_by_hand: "Texte sélectionné. Copiez-le avec le clavier ou le menu.",
  set_up_static: "Enregistrez vos codes de récupération",
  static_lead:
    "Ils vous serviront si vos autres méthodes sont indisponibles ; chaque code ne sert qu’une fois. Conservez-les en lieu sûr.",
  static_download: "Télécharger",
  static_print: "Imprimer",
  static_saved: "J’ai enregistré ces codes",
  static_required: "Enregistrez d’abord les codes, puis confirmez-le ici.",
  static_title: "Codes de récupération pour {issuer}",
  set_up_webauthn: "Configurer une clé d’accès",
  set_up_email: "Configurer les codes par e-mail",
  set_up_email_lead: "À quelle adresse souhaitez-vous recevoir les codes ?",
  set_up_sms: "Configurer les codes par SMS",
  set_up_sms_lead: "Sur quel téléphone souhaitez-vous recevoir les codes ?",
  phone_number: "Numéro de téléphone",
  phone_number_help: "Avec l’indicatif du pays : +33 6 12 …",
  phone_number_required:
    "Saisissez le numéro avec le signe + et l’indicatif du pays.",
  change: "Modifier",
  set_up_duo: "Configurer Duo",
  duo_scan:
    "Scannez ce code avec l’application Duo. La suite se fera ici automatiquement.",
  duo_open: "Ouvrir dans l’application Duo",
  duo_expired: "Ce code a expiré. Recommencez pour en obtenir un nouveau.",
  duo_not_checked: "Impossible de vérifier si votre téléphone est connecté.",

  // End of a session
  session_end: "Fin de session",
  left: "Déconnexion effectuée",
  left_application: "Votre session {application} est fermée",
  still_in_brand: "Votre session {brand} est peut-être encore ouverte.",
  overview: "Voir les applications",
  sign_out_of: "Fermer la session {brand}",
  sign_in_again: "Se reconnecter à {application}",
  logout: "Déconnexion",
  logout_progress: "Applications : {done} sur {total}",
  logout_none: "Aucune application à déconnecter.",
  logout_waiting: "En cours",
  logout_done: "Session fermée",
  logout_failed: "Non confirmée",
  logout_unnamed: "Une application",
  logout_of: "Déconnexion : {application}",
  logout_complete: "Toutes les applications sont déconnectées",
  logout_interrupted:
    "{application} : la déconnexion a été interrompue. Votre session y est peut-être encore ouverte.",
  logout_skip: "Passer cette application",

  // Ends
  denied: "Accès refusé",
  invitation_refused:
    "Cette invitation a déjà été utilisée, a expiré ou est incomplète. Demandez-en une nouvelle.",
  link_refused:
    "Ce lien a déjà été utilisé ou a expiré. Demandez-en un nouveau.",
  not_signed_in: "Aucune session n’est ouverte.",
  session_ended: "Votre session est terminée ou n’a pas encore été ouverte.",
  denied_help: "La demande a été refusée.",
  crashed: "Un problème est survenu",
  crashed_title: "Le serveur n’a pas pu continuer",
  crashed_help:
    "Réessayez dans un instant. Si le problème persiste, transmettez le numéro ci-dessous aux responsables du site.",
  request: "Requête",
  leaving: "Redirection en cours",
  leaving_to: "Vous allez accéder à {host}.",
  leaving_app: "Une application de cet appareil prend le relais.",
  open_app: "Ouvrir l’application",
  done: "C’est fait",
  done_help: "Il n’y a plus rien à faire ici.",
  cancelled: "Opération annulée",
  cancelled_help: "Rien n’a été autorisé ni modifié.",
  elsewhere: "La suite se passe dans un autre onglet",
  elsewhere_help: "Vous pouvez fermer celui-ci.",

  // Beside the form
  loading: "Chargement",
  dismiss: "Fermer",
  notices_more: {
    one: "Il reste {count} message, qui s’affichera quand vous fermerez l’un de ceux-ci.",
    other:
      "Il reste {count} messages, qui s’afficheront à mesure que vous fermerez ceux-ci.",
  },
  background: "Arrière-plan",
  restarted: "Votre session avait expiré, il faut donc recommencer.",
  other_tab:
    "Une connexion est en cours dans un autre onglet de ce navigateur.",
  start_again:
    "Votre réponse n’a pas été acceptée. Recommencez depuis le début.",
  link_used:
    "Ce lien a déjà été utilisé ou a expiré. Vous pouvez recommencer ici.",
  other_application: "La demande vient maintenant d’une autre application.",
  answer_first: "Répondez d’abord à cette question.",
  not_accepted: "Votre réponse n’a pas été acceptée. Vérifiez-la et réessayez.",
  signed_in:
    "Votre session est ouverte. Seule la dernière réponse du serveur s’est perdue en chemin.",
  still_signed_in: "Session ouverte avec le compte {user}.",
  code_refused:
    "Ce code est inconnu, ou vous ne pouvez pas l’utiliser. Comparez-le avec celui de votre appareil.",

  // Errors outside the flow
  entries_kept: "Ce que vous avez saisi est conservé.",
  error_no_answer: "Le serveur n’a pas répondu",
  error_timeout: "Le serveur met trop de temps à répondre",
  error_starting: "Le serveur démarre",
  error_starting_help: "La suite se fera automatiquement dans un instant.",
  error_server: "Le serveur a rencontré un problème",
  error_not_found: "Ce lien ne mène nulle part",
  error_not_found_help:
    "Demandez un nouveau lien là où vous avez obtenu celui-ci.",
  error_too_large: "Trop de données ont été envoyées à la fois",
  error_busy: "Une autre connexion doit d’abord se terminer sur cette page",
  error_cookies: "Les cookies sont bloqués pour ce site",
  error_cookies_help:
    "Autorisez-les dans les paramètres du navigateur, puis réessayez.",
  error_unknown: "Cette étape n’est pas possible ici",
  error_unsafe: "La redirection n’était pas sûre et n’a pas été suivie",
  error_origin: "Cette page ne peut pas fonctionner ici",
  error_throttled: "Trop de demandes en peu de temps",
  error_wait: "Veuillez patienter. Reprise dans {time}.",
  error_check: "Un contrôle du réseau empêche de continuer",
  error_in_way: "Une autre page empêche de continuer : {page}",
  error_reload_help: "Actualisez la page pour pouvoir continuer.",
  error_setup: "Cette page n’est pas correctement configurée",
  error_setup_help:
    "Les responsables du site en trouveront la cause dans la console du navigateur.",
};
