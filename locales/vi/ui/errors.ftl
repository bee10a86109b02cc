### What went wrong, and questions before something is done

something-went-wrong = Đã xảy ra sự cố
page-not-found = Không tìm thấy trang
page-does-not-exist = Trang bạn tìm không tồn tại.
access-denied = Truy cập bị từ chối
session-expired = Phiên của bạn đã hết hạn. Vui lòng đăng nhập lại.
try-again-later = Vui lòng thử lại sau.
error-occurred = Đã xảy ra lỗi
no-connection = Không có kết nối Internet
enable-javascript = Vui lòng bật JavaScript trong trình duyệt
confirm-delete-file = Xóa tệp này?
are-you-sure = Bạn có chắc không?
cannot-be-undone = Không thể hoàn tác hành động này.
