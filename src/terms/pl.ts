import type { Terms } from "./terms.js";

/** Polish. */
export const terms: Terms = {
  retry: "Spróbuj ponownie",
  reload: "Odśwież stronę",
  slow: "To trwa dłużej niż zwykle.",
  error_unreachable: "Brak połączenia",
  error_chunk: "Nie udało się wczytać części tej strony",

  // Identification
  uid: "E-mail lub nazwa użytkownika",
  uid_email: "E-mail",
  uid_upn: "Główna nazwa użytkownika (UPN)",
  uid_username: "Nazwa użytkownika",
  uid_required: "Podaj, o które konto chodzi.",
  signing_into: "Logowanie do aplikacji {application}",
  forgot_username: "Nie pamiętasz nazwy użytkownika lub hasła?",
  new_here: "Nie masz jeszcze konta?",
  sign_up: "Zarejestruj się",

  // Actions
  continue: "Kontynuuj",
  start_over: "Zacznij od nowa",
  part_failed: "Nie można wyświetlić części tego formularza.",
  asked_again: "Serwer wciąż pyta o to samo.",
  go_back: "Wstecz",
  back_to_form: "Wróć do formularza",
  not_you: "To nie Ty?",
  sign_in: "Zaloguj się",
  sign_out: "Wyloguj się",
  yes: "Tak",
  no: "Nie",
  hosted: "Przejdź na stronę logowania",

  // Fields
  recovery_hint:
    "Aby odzyskać konto, podaj adres e-mail lub nazwę użytkownika.",
  password: "Hasło",
  show_password: "Pokaż hasło",
  caps_lock: "Klawisz Caps Lock jest włączony.",
  password_required: "Wpisz hasło.",
  remember_me: "Zapamiętaj mnie na tym urządzeniu",
  choose_below: "Wybierz jeden z poniższych sposobów.",
  no_way:
    "Na tej stronie nie można się zalogować. Zgłoś to jej administratorowi.",
  or: "lub",
  passwordless: "Zaloguj się kluczem dostępu",
  continue_with: "Kontynuuj z kontem {source}",
  forgot_password: "Nie pamiętasz hasła?",

  // Staying signed in
  stay_signed_in: "Zapamiętać logowanie?",
  stay_signed_in_help:
    "Będziemy wtedy rzadziej prosić o logowanie na tym urządzeniu. Jeśli korzysta z niego więcej osób, wybierz „Nie”.",

  // Consent
  allow_access: "Zezwolić na dostęp?",
  consent_question: "Chcesz kontynuować?",
  permissions: "Żądane uprawnienia",
  permissions_new: "Nowe uprawnienia",
  permissions_given: "Przyznane wcześniej",
  cancel: "Anuluj",

  // Prompts
  optional: "Opcjonalnie",
  choose: "Wybierz…",
  locale_auto: "Wykryj automatycznie",
  remove_file: "Usuń plik {file}",
  required_field: "Wypełnij to pole.",
  required_check: "Zaznacz to pole, aby kontynuować.",
  required_choice: "Wybierz jedną z opcji.",
  required_file: "Wybierz plik.",
  invalid_email: "Wpisz adres e-mail, na przykład nazwa@example.com.",
  invalid_number: "Wpisz liczbę całkowitą.",
  invalid_date: "Wpisz pełną datę.",
  passwords_differ: "To hasło różni się od wpisanego wyżej.",
  file_unreadable: "Nie udało się odczytać pliku. Wybierz go jeszcze raz.",

  // Mail
  check_inbox: "Sprawdź pocztę",
  inbox_help:
    "Jeśli takie konto istnieje, wysłaliśmy na jego adres wiadomość z linkiem. Otwórz link, aby kontynuować.",
  inbox_account:
    "Jeśli istnieje konto z adresem {address}, wysłaliśmy tam wiadomość z linkiem. Otwórz link, aby kontynuować.",
  inbox_address:
    "Na adres {address} wysłaliśmy wiadomość z linkiem. Otwórz link, aby kontynuować.",
  link_opened: "Mam już otwarty link",
  send_again: "Wyślij ponownie",
  send_again_in: "Wyślij ponownie za {time}",
  mail_requested:
    "Prośba przyjęta. To może potrwać minutę; zajrzyj też do spamu. O kolejną wiadomość możesz poprosić {when}.",

  // Captchas
  captcha_lead: "Jeszcze krótki test, zanim przejdziesz dalej.",
  captcha_loading: "Test się wczytuje.",
  captcha_first: "Najpierw wykonaj test powyżej.",
  captcha_waiting: "Sprawdzamy, czy jesteś człowiekiem…",
  captcha_failed: "Nie udało się wczytać testu CAPTCHA",
  captcha_refused: "Ten test jest tu niedozwolony",
  captcha_refused_help:
    "Strona nie wczytuje treści z adresu {host}. Zgłoś to jej administratorowi.",
  captcha_stuck: "Test się zatrzymał",
  captcha_again: "Wczytaj test ponownie",
  blocked_help:
    "Przyczyną może być blokowanie treści, przeglądarka lub sieć. Wyłącz blokowanie na tej stronie albo użyj innej sieci.",

  // Device codes
  device_code: "Kod urządzenia",
  device_code_lead: "Wpisz kod wyświetlany na urządzeniu.",
  application_connected: "Połączono aplikację {application}",
  device_connected: "Połączono urządzenie",
  device_another: "Wpisz inny kod",
  device_connected_help: "Możesz zamknąć tę stronę i wrócić do urządzenia.",

  // Sources
  back_to_sign_in: "Wróć do logowania",
  source_leads: "Przejście do serwisu {source}",
  source_leads_help: "Potwierdzisz tam logowanie, a potem wrócisz tutaj.",
  source_window: "Serwis {source} otwiera się w osobnym oknie",
  source_window_help: "Zaloguj się tam. Ta strona sama przejdzie dalej.",
  source_waiting: "Oczekiwanie na serwis {source}",
  source_waiting_help: "Dokończ logowanie w otwartym oknie.",
  source_reopen: "Pokaż okno ponownie",
  source_button:
    "Naciśnij przycisk serwisu {source} i potwierdź tam logowanie.",
  source_blocked: "Przeglądarka nie pozwoliła otworzyć okna.",
  source_tab: "Otwórz serwis {source} w nowej karcie",
  source_here: "Kontynuuj z kontem {source} na tej stronie",
  source_ended:
    "Okno serwisu {source} zostało zamknięte przed końcem logowania. Wybierz jeszcze raz, jak chcesz się zalogować.",
  source_closed:
    "Okno serwisu {source} zostało zamknięte. Jeśli logowanie jeszcze się nie skończyło, pokaż okno ponownie.",
  source_unloadable: "Nie udało się wczytać serwisu {source}",
  source_unreachable: "Brak połączenia z serwisem {source}",
  source_expired: "Trwało to zbyt długo. Spróbuj ponownie.",
  source_refused: "Nie możesz zalogować się tutaj tym kontem {source}.",
  source_failed: "Nie udało się zalogować przez serwis {source}.",

  // The agent
  agent: "Sprawdzanie urządzenia",
  agent_waiting: "Sprawdzamy Twoje urządzenie",
  agent_help: "To potrwa chwilę. Strona sama przejdzie dalej.",
  agent_refused: "Nie udało się potwierdzić urządzenia",
  agent_refused_help:
    "Jeśli zarządza nim organizacja, sprawdź, czy działają na nim agent i rozszerzenie przeglądarki.",

  // Second factors
  confirm_you: "Potwierdź, że to Ty",
  choose_method: "Wybierz, jak chcesz kontynuować.",
  choose_set_up:
    "Bez tego nie można przejść dalej. Wybierz, co chcesz skonfigurować.",
  other_method: "Użyj innej metody",
  method_webauthn: "Klucz dostępu lub bezpieczeństwa",
  method_webauthn_help: "Twarz, odcisk palca, PIN lub klucz",
  method_totp: "Aplikacja uwierzytelniająca",
  method_totp_help: "Kod z aplikacji",
  method_sms: "SMS",
  method_sms_help: "Kod na telefon",
  method_email: "E-mail",
  method_email_help: "Kod na adres e-mail",
  method_email_to: "Kod na adres {address}",
  method_static: "Kod odzyskiwania",
  method_static_help: "Jeden z zapisanych kodów",
  method_duo: "Duo",
  method_duo_help: "Powiadomienie na telefon",
  method_unknown: "Nie działa na tej stronie",
  code: "Kod",
  code_required: "Wpisz kod.",
  code_totp:
    "Otwórz aplikację uwierzytelniającą i wpisz wyświetlony w niej kod.",
  code_static: "Wpisz jeden z kodów odzyskiwania. Każdy działa tylko raz.",
  code_sending: "Wysyłamy kod…",
  code_sent_sms: "Wysłaliśmy kod na Twój telefon.",
  code_sent_email: "Wysłaliśmy kod na Twój adres e-mail.",
  code_sent_to: "Wysłaliśmy kod na adres {address}.",
  code_not_sent: "Kod nie został wysłany.",
  code_again: "O kolejny kod możesz poprosić {when}.",
  code_wait: {
    one: "Jeśli kod na pewno się zgadza, wpisz go ponownie za {seconds} sekundę.",
    many: "Jeśli kod na pewno się zgadza, wpisz go ponownie za {seconds} sekund.",
    other:
      "Jeśli kod na pewno się zgadza, wpisz go ponownie za {seconds} sekundy.",
  },
  passkey_waiting: "Oczekiwanie na klucz dostępu",
  passkey_waiting_new: "Oczekiwanie na urządzenie",
  passkey_waiting_help:
    "Postępuj zgodnie ze wskazówkami przeglądarki lub urządzenia.",
  passkey_failed: "Nie udało się",
  passkey_cancelled: "Operację anulowano. Możesz spróbować ponownie.",
  passkey_timeout: "Trwało to zbyt długo. Możesz spróbować ponownie.",
  passkey_none: "Nie znaleziono klucza dostępu do tego konta.",
  passkey_exists: "To urządzenie jest już skonfigurowane dla tego konta.",
  passkey_incapable: "To urządzenie nie spełnia wymagań serwera. Użyj innego.",
  passkey_insecure:
    "Klucze dostępu działają tylko na bezpiecznej stronie. Jej adres musi zaczynać się od https.",
  passkey_domain:
    "Te klucze dostępu są przypisane do adresu {expected}, a ta strona ma adres {host}. Przeglądarka użyje ich tylko pod adresem, dla którego powstały: logowanie musi odbywać się pod adresem {expected} lub w jego subdomenie.",
  passkey_unsupported:
    "Ta przeglądarka nie obsługuje kluczy dostępu. Użyj innej metody lub innej przeglądarki.",
  passkey_error:
    "Przeglądarka lub urządzenie zgłasza problem. Możesz spróbować ponownie.",
  passkey_busy:
    "Przeglądarka nie poprosiła o klucz dostępu. Być może przeszkadza inne żądanie tej strony: odśwież ją i spróbuj ponownie.",
  passkey_press:
    "Naciśnij przycisk, a potem postępuj zgodnie ze wskazówkami przeglądarki lub urządzenia.",
  passkey_absent: "Na tym urządzeniu nie ma klucza dostępu do tej strony.",
  passkey_elsewhere: "Klucz dostępu z innego urządzenia",
  passkey_unknown:
    "Ten klucz dostępu nie jest tu już ważny. Zaloguj się w inny sposób, a potem skonfiguruj nowy.",
  duo_lead: "Aplikacja Duo na telefonie poprosi Cię o potwierdzenie.",
  duo_send: "Wyślij powiadomienie",
  duo_again: "Wyślij kolejne powiadomienie",
  duo_waiting: "Oczekiwanie na telefon",
  duo_waiting_help: "Zatwierdź logowanie w aplikacji Duo.",
  // Setting up second factors
  set_up_method: "Skonfiguruj sposób weryfikacji",
  set_up_totp: "Skonfiguruj aplikację uwierzytelniającą",
  totp_lead:
    "Zeskanuj ten kod aplikacją uwierzytelniającą, a potem wpisz kod, który się w niej pojawi.",
  qr_code: "Kod QR",
  totp_key: "Nie możesz zeskanować? Wpisz ten klucz",
  totp_open: "Otwórz w aplikacji uwierzytelniającej",
  copy: "Kopiuj",
  copy_all: "Kopiuj wszystkie",
  copied: "Skopiowano",
  copy_by_hand: "Zaznaczono. Skopiuj skrótem klawiszowym lub z menu.",
  set_up_static: "Zapisz kody odzyskiwania",
  static_lead:
    "Gdy nie możesz użyć innych metod, wpisz jeden z tych kodów. Każdy działa tylko raz. Przechowuj je w bezpiecznym miejscu.",
  static_download: "Pobierz",
  static_print: "Drukuj",
  static_saved: "Mam zapisane te kody",
  static_required: "Najpierw zapisz kody i potwierdź to tutaj.",
  static_title: "Kody odzyskiwania: {issuer}",
  set_up_webauthn: "Skonfiguruj klucz dostępu",
  set_up_email: "Skonfiguruj kody wysyłane e-mailem",
  set_up_email_lead: "Na jaki adres wysyłać kody?",
  set_up_sms: "Skonfiguruj kody SMS",
  set_up_sms_lead: "Na jaki numer wysyłać kody?",
  phone_number: "Numer telefonu",
  phone_number_help: "Z numerem kierunkowym kraju: +48\u00a0512\u00a0…",
  phone_number_required:
    "Wpisz numer ze znakiem plus i numerem kierunkowym kraju.",
  change: "Zmień",
  set_up_duo: "Skonfiguruj Duo",
  duo_scan: "Zeskanuj ten kod aplikacją Duo. Ta strona sama przejdzie dalej.",
  duo_open: "Otwórz w aplikacji Duo",
  duo_expired: "Ten kod wygasł. Zacznij od nowa, aby otrzymać kolejny.",
  duo_not_checked: "Nie udało się sprawdzić, czy telefon jest połączony.",

  // End of a session
  session_end: "Koniec sesji",
  left: "Wylogowano",
  left_application: "Wylogowano z aplikacji {application}",
  still_in_brand: "Twoja sesja w serwisie {brand} może być nadal aktywna.",
  overview: "Przejdź do listy aplikacji",
  sign_out_of: "Wyloguj się z serwisu {brand}",
  sign_in_again: "Zaloguj się ponownie do aplikacji {application}",
  logout: "Wylogowywanie",
  logout_progress: "Aplikacje: {done} z {total}",
  logout_none: "Nie ma aplikacji, z których trzeba się wylogować.",
  logout_waiting: "W toku",
  logout_done: "Wylogowano",
  logout_failed: "Brak potwierdzenia",
  logout_unnamed: "Bez nazwy",
  logout_of: "Wylogowywanie z aplikacji {application}",
  logout_complete: "Wylogowano ze wszystkich aplikacji",
  logout_interrupted:
    "Wylogowywanie z aplikacji {application} zostało przerwane. Twoja sesja może być tam nadal aktywna.",
  logout_skip: "Pomiń i kontynuuj",

  // Ends
  denied: "Odmowa dostępu",
  invitation_refused:
    "To zaproszenie zostało już wykorzystane, wygasło lub jest niekompletne. Poproś o nowe.",
  link_refused: "Ten link został już użyty lub wygasł. Poproś o nowy.",
  not_signed_in: "Nie masz aktywnej sesji.",
  session_ended: "Twoja sesja wygasła lub jeszcze się nie zaczęła.",
  denied_help: "Prośba została odrzucona.",
  crashed: "Coś poszło nie tak",
  crashed_title: "Serwer nie mógł dokończyć operacji",
  crashed_help:
    "Spróbuj ponownie za chwilę. Jeśli problem się powtórzy, podaj administratorowi poniższy identyfikator.",
  request: "Identyfikator",
  leaving: "Przekierowanie",
  leaving_to: "Przechodzisz na stronę {host}.",
  leaving_app: "Dalej poprowadzi Cię aplikacja na tym urządzeniu.",
  open_app: "Otwórz aplikację",
  done: "Gotowe",
  done_help: "Nie musisz już nic tutaj robić.",
  cancelled: "Anulowano",
  cancelled_help: "Nie udzielono dostępu i niczego nie zmieniono.",
  elsewhere: "Ciąg dalszy w innej karcie",
  elsewhere_help: "Tę możesz zamknąć.",

  // Beside the form
  loading: "Wczytywanie",
  dismiss: "Zamknij",
  notices_more: {
    one: "Gdy zamkniesz te komunikaty, pojawi się {count} kolejny.",
    many: "Gdy zamkniesz te komunikaty, pojawi się {count} kolejnych.",
    other: "Gdy zamkniesz te komunikaty, pojawią się {count} kolejne.",
  },
  background: "Tło",
  restarted: "Twoja sesja wygasła, więc zaczynamy od nowa.",
  other_tab: "W innej karcie tej przeglądarki trwa logowanie.",
  start_again: "Serwer nie przyjął tych danych. Zacznij od nowa.",
  link_used:
    "Ten link został już użyty lub wygasł. Tutaj możesz zacząć od nowa.",
  other_application: "Teraz o dostęp prosi inna aplikacja.",
  answer_first: "Najpierw odpowiedz na to pytanie.",
  not_accepted:
    "Serwer nie przyjął tych danych. Sprawdź je i spróbuj ponownie.",
  signed_in:
    "Logowanie się powiodło, tylko ostatnia odpowiedź serwera nie dotarła.",
  still_signed_in: "Używasz konta {user}.",
  code_refused:
    "Ten kod jest nieznany albo nie możesz go użyć. Porównaj go z kodem na urządzeniu.",

  // Errors outside the flow
  entries_kept: "Wpisane dane zostały zachowane.",
  error_no_answer: "Serwer nie odpowiedział",
  error_timeout: "Serwer zbyt długo nie odpowiada",
  error_starting: "Serwer się uruchamia",
  error_starting_help: "Strona za chwilę sama przejdzie dalej.",
  error_server: "Na serwerze wystąpił problem",
  error_not_found: "Ten link prowadzi donikąd",
  error_not_found_help: "Poproś o nowy link tam, skąd pochodzi ten.",
  error_too_large: "Wysłano zbyt dużo danych naraz",
  error_busy: "Na tej stronie trwa już inne logowanie",
  error_cookies: "Pliki cookie są zablokowane w tej witrynie",
  error_cookies_help:
    "Zezwól na nie w ustawieniach przeglądarki i spróbuj ponownie.",
  error_unknown: "Tego kroku nie można tu wykonać",
  error_unsafe: "Kolejny adres nie był bezpieczny i nie został otwarty",
  error_origin: "Ta strona nie może tu działać",
  error_throttled: "Zbyt wiele żądań naraz",
  error_wait: "Poczekaj. Wznowienie za {time}.",
  error_check: "Dostęp blokuje kontrola sieci",
  error_in_way: "Dostęp blokuje inna strona: {page}",
  error_reload_help: "Odśwież stronę, aby przejść dalej.",
  error_setup: "Ta strona jest źle skonfigurowana",
  error_setup_help: "Administrator znajdzie przyczynę w konsoli przeglądarki.",
};
