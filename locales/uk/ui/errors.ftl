### What went wrong, and questions before something is done

something-went-wrong = Щось пішло не так
page-not-found = Сторінку не знайдено
page-does-not-exist = Сторінка, яку ви шукаєте, не існує.
access-denied = Доступ заборонено
session-expired = Сеанс завершився. Увійдіть знову.
try-again-later = Спробуйте пізніше.
error-occurred = Сталася помилка
no-connection = Немає підключення до інтернету
enable-javascript = Увімкніть JavaScript у браузері
confirm-delete-file = Видалити цей файл?
are-you-sure = Ви впевнені?
cannot-be-undone = Цю дію не можна скасувати.
