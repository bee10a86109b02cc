### What went wrong, and questions before something is done

something-went-wrong = 문제가 발생했습니다
page-not-found = 페이지를 찾을 수 없습니다
page-does-not-exist = 찾으시는 페이지가 존재하지 않습니다.
access-denied = 접근이 거부되었습니다
session-expired = 세션이 만료되었습니다. 다시 로그인하세요.
try-again-later = 잠시 후 다시 시도해 주세요.
error-occurred = 오류가 발생했습니다
no-connection = 인터넷에 연결되어 있지 않습니다
enable-javascript = 브라우저에서 자바스크립트를 사용하도록 설정해 주세요
confirm-delete-file = 이 파일을 삭제할까요?
are-you-sure = 정말로 하시겠습니까?
cannot-be-undone = 이 작업은 되돌릴 수 없습니다.
