### Documentation pages

edit-this-page = Chỉnh sửa trang này
was-this-helpful = Trang này có hữu ích không?
further-reading = Đọc thêm về chủ đề này
see-also = Xem thêm
getting-started = Bắt đầu sử dụng
introduction = Giới thiệu
next-steps = Các bước tiếp theo
prerequisites = Điều kiện tiên quyết
installation = Cài đặt
example = Ví dụ
troubleshooting = Khắc phục sự cố
release-notes = Ghi chú phát hành
