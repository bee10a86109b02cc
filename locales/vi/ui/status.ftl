### States of things

loading = Đang tải…
please-wait = Vui lòng chờ
saving = Đang lưu…
saved = Đã lưu
success = Thành công
failed = Thất bại
warning = Cảnh báo
error = Lỗi
active = Đang hoạt động
inactive = Không hoạt động
pending = Đang chờ
completed = Đã hoàn thành
in-progress = Đang thực hiện
unknown = Không rõ
none = Không có
available = Có sẵn
unavailable = Không khả dụng
coming-soon = Sắp ra mắt
no-data = Không có dữ liệu
new-label = Mới
