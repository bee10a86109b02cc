### Fields of forms

required-field = Trường bắt buộc
field-required = Trường này là bắt buộc
optional = Không bắt buộc
name = Tên
title-field = Tiêu đề
description = Mô tả
message = Tin nhắn
subject = Chủ đề
comment-field = Để lại bình luận
no-comments-yet = Chưa có bình luận
date = Ngày
time = Thời gian
select-option = Chọn một tùy chọn
country = Quốc gia
city = Thành phố
postal-code = Mã bưu chính
invalid-email = Vui lòng nhập địa chỉ email hợp lệ
drag-and-drop = Kéo và thả tệp vào đây
