### Settings

settings = Cài đặt
preferences = Tùy chọn
general = Chung
notifications = Thông báo
notification-settings = Cài đặt thông báo
appearance = Giao diện
dark-mode = Chế độ tối
light-mode = Chế độ sáng
privacy = Quyền riêng tư
security = Bảo mật
permissions = Quyền
advanced = Nâng cao
options = Các tùy chọn
dashboard = Bảng điều khiển
users = Người dùng
