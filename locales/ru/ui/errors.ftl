### What went wrong, and questions before something is done

something-went-wrong = Что-то пошло не так
page-not-found = Страница не найдена
page-does-not-exist = Страница, которую вы ищете, не существует.
access-denied = Доступ запрещён
session-expired = Сеанс истёк. Войдите снова.
try-again-later = Повторите попытку позже.
error-occurred = Произошла ошибка
no-connection = Нет подключения к интернету
enable-javascript = Включите JavaScript в браузере
confirm-delete-file = Удалить этот файл?
are-you-sure = Вы уверены?
cannot-be-undone = Это действие нельзя отменить.
