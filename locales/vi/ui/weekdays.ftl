### The days of the week, from CLDR 48 (Unicode-3.0)

monday = Thứ Hai
tuesday = Thứ Ba
wednesday = Thứ Tư
thursday = Thứ Năm
friday = Thứ Sáu
saturday = Thứ Bảy
sunday = Chủ Nhật
