import { sheet } from "./sheet-builder";

const columns = `
  received receivedOnline receivedDirectOrPostal carriedOver
  settled settledEarly settledOnTime settledLate
  pendingOnTrack pendingOverdue suspended returned
  intakeDigitisation.denominator intakeDigitisation.numerator
  resultDigitisation.denominator resultDigitisation.numerator
  onlinePayment.denominator onlinePayment.numerator
  electronicCopies electronicCopiesYear`;

/** The tracking sheet of huyện Tứ Kỳ for March 2023: the month before the one that the district's letter reports. */
export const tuKyMarch2023 = sheet({
  period: "2023-03",
  includesCarriedOver: true,
  columns,
  rows: `
    # departments
    Phòng Tư pháp | 55 50 2 3 54 46 8 0 1 0 1 1 52 51 54 52 29 25 . .
    Phòng Tài chính - Kế hoạch | 59 53 4 2 57 48 9 0 2 0 0 3 57 56 57 53 24 21 . .
    Phòng Tài nguyên và Môi trường | 139 131 3 5 130 115 15 0 9 0 1 0 134 132 130 121 91 76 . .
    Phòng Lao động - Thương binh và Xã hội | 56 50 2 4 54 46 8 0 2 0 0 3 52 51 54 50 31 19 . .
    Phòng Văn hoá và Thông tin | 48 44 1 3 43 39 4 0 5 0 1 3 45 44 43 40 26 19 . .
    Phòng Giáo dục và Đào tạo | 40 35 1 4 34 31 3 0 6 0 1 1 36 35 34 32 23 21 . .
    Phòng Kinh tế và Hạ tầng | 61 54 3 4 58 54 4 0 3 0 0 2 57 57 58 54 30 17 . .
    Phòng Nông nghiệp và Phát triển nông thôn | 59 48 6 5 56 53 3 0 3 0 1 2 54 54 56 52 23 16 . .
    Phòng Nội vụ | 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 . .
    Thanh tra huyện | 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 . .
    # communes
    UBND thị trấn Tứ Kỳ | 248 195 24 29 212 198 14 0 36 0 2 0 219 207 212 202 90 62 0 0
    UBND xã An Thanh | 350 328 14 8 342 286 56 0 8 0 2 1 342 322 342 337 231 231 41 102
    UBND xã Bình Lãng | 220 180 16 24 190 158 32 0 30 0 0 0 196 191 190 186 84 58 38 102
    UBND xã Chí Minh | 253 224 12 17 242 216 26 0 11 0 0 3 236 227 242 234 163 157 0 0
    UBND xã Cộng Lạc | 393 353 15 25 374 346 28 0 19 0 0 0 368 351 374 345 218 159 17 49
    UBND xã Dân Chủ | 166 142 4 20 140 119 21 0 26 0 1 0 146 141 140 132 60 38 10 28
    UBND xã Đại Hợp | 433 407 10 16 411 338 73 0 22 0 0 0 417 386 411 401 215 165 10 51
    UBND xã Đại Sơn | 178 159 5 14 167 147 20 0 11 0 2 2 164 163 167 158 108 70 17 74
    UBND xã Hà Kỳ | 250 207 22 21 228 211 17 0 22 0 0 2 229 227 228 225 135 121 18 59
    UBND xã Hà Thanh | 208 182 20 6 194 167 27 0 14 0 0 1 202 186 194 184 89 61 0 0
    UBND xã Hưng Đạo | 238 200 23 15 228 209 19 0 10 0 2 0 223 174 228 217 95 58 0 0
    UBND xã Minh Đức | 414 361 33 20 384 312 72 0 30 0 1 1 394 389 384 355 201 111 25 97
    UBND xã Ngọc Kỳ | 221 191 12 18 199 162 37 0 22 0 0 3 203 200 199 189 140 133 0 0
    UBND xã Nguyên Giáp | 209 192 12 5 207 174 33 0 2 0 2 0 204 203 207 191 94 78 3 42
    UBND xã Phượng Kỳ | 346 320 14 12 334 287 47 0 12 0 1 0 334 333 334 315 202 129 30 95
    UBND xã Quang Khải | 393 367 12 14 368 321 47 0 25 0 1 3 379 358 368 354 195 163 34 54
    UBND xã Quang Phục | 449 378 34 37 417 379 38 0 32 0 0 3 412 382 417 401 220 132 31 57
    UBND xã Quang Trung | 302 259 21 22 278 237 41 0 24 0 0 1 280 264 278 266 176 175 26 53
    UBND xã Quảng Nghiệp | 173 154 5 14 161 145 16 0 12 0 1 3 159 159 161 150 99 68 40 123
    UBND xã Tái Sơn | 265 229 15 21 244 227 17 0 21 0 2 3 244 192 244 238 154 101 0 0
    UBND xã Tân Kỳ | 396 356 11 29 359 333 26 0 37 0 1 1 367 349 359 355 156 145 29 42
    UBND xã Tiên Động | 283 255 7 21 262 233 29 0 21 0 1 0 262 254 262 252 134 95 0 0
    UBND xã Văn Tố | 304 250 19 35 275 242 33 0 29 0 0 2 269 253 275 258 119 87 0 0
  `,
});

/** The tracking sheet of huyện Tứ Kỳ for April 2023, whose figures the district's letter of May 2023 states. */
export const tuKyApril2023 = sheet({
  period: "2023-04",
  includesCarriedOver: true,
  columns,
  rows: `
    # departments
    Phòng Tư pháp | 37 32 4 1 36 34 2 0 1 0 1 1 36 35 36 35 18 14 . .
    Phòng Tài chính - Kế hoạch | 53 46 5 2 52 46 6 0 1 0 1 3 51 50 52 51 26 16 . .
    Phòng Tài nguyên và Môi trường | 148 128 11 9 142 129 12 1 6 0 1 0 139 134 142 136 93 71 . .
    Phòng Lao động - Thương binh và Xã hội | 30 25 3 2 28 23 5 0 2 0 1 2 28 27 28 27 12 11 . .
    Phòng Văn hoá và Thông tin | 9 4 0 5 4 4 0 0 5 0 2 0 4 4 4 4 3 3 . .
    Phòng Giáo dục và Đào tạo | 49 41 2 6 45 41 4 0 4 0 0 3 43 42 45 45 17 15 . .
    Phòng Kinh tế và Hạ tầng | 4 1 0 3 4 4 0 0 0 0 0 0 1 1 4 4 0 0 . .
    Phòng Nông nghiệp và Phát triển nông thôn | 48 43 2 3 43 41 2 0 5 0 1 3 45 44 43 42 23 15 . .
    Phòng Nội vụ | 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 . .
    Thanh tra huyện | 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 . .
    # communes
    UBND thị trấn Tứ Kỳ | 271 220 15 36 231 192 39 0 40 0 2 2 235 225 231 228 107 106 0 0
    UBND xã An Thanh | 272 248 16 8 258 241 17 0 14 0 0 2 264 259 258 249 119 87 16 118
    UBND xã Bình Lãng | 207 165 12 30 176 142 34 0 31 0 1 2 177 170 176 175 84 83 29 131
    UBND xã Chí Minh | 244 222 11 11 236 210 26 0 8 0 2 2 233 231 236 223 118 113 0 0
    UBND xã Cộng Lạc | 253 223 11 19 233 202 31 0 20 0 1 2 234 229 233 224 99 64 10 59
    UBND xã Dân Chủ | 446 397 23 26 412 332 80 0 34 0 0 2 420 413 412 411 276 231 37 65
    UBND xã Đại Hợp | 285 238 25 22 265 234 31 0 20 0 2 0 263 254 265 250 135 126 11 62
    UBND xã Đại Sơn | 186 158 17 11 177 164 9 4 9 0 1 3 175 170 177 176 110 70 35 109
    UBND xã Hà Kỳ | 200 173 5 22 178 163 15 0 22 0 1 0 178 170 178 165 90 60 0 59
    UBND xã Hà Thanh | 175 142 19 14 160 140 20 0 15 0 0 2 161 139 160 160 94 62 0 0
    UBND xã Hưng Đạo | 177 150 17 10 172 154 18 0 5 0 1 0 167 140 172 170 84 65 0 0
    UBND xã Minh Đức | 256 221 5 30 226 205 21 0 30 0 0 3 226 224 226 218 155 92 24 121
    UBND xã Ngọc Kỳ | 211 170 19 22 192 177 15 0 19 0 2 3 189 185 192 181 93 65 0 0
    UBND xã Nguyên Giáp | 282 264 16 2 279 253 26 0 3 0 0 1 280 269 279 272 196 131 24 66
    UBND xã Phượng Kỳ | 223 205 6 12 207 173 34 0 16 0 0 0 211 206 207 194 108 69 8 103
    UBND xã Quang Khải | 240 201 14 25 214 198 16 0 26 0 1 3 215 211 214 206 133 126 25 79
    UBND xã Quang Phục | 339 283 24 32 313 284 29 0 26 0 0 0 307 294 313 310 128 81 26 83
    UBND xã Quang Trung | 194 151 19 24 171 138 33 0 23 0 2 0 170 164 171 165 99 96 16 69
    UBND xã Quảng Nghiệp | 341 318 11 12 334 289 45 0 7 0 2 3 329 315 334 320 144 107 16 139
    UBND xã Tái Sơn | 271 231 19 21 250 213 37 0 21 0 2 2 250 207 250 241 144 129 0 0
    UBND xã Tân Kỳ | 330 273 20 37 292 253 39 0 38 0 1 1 293 284 292 278 203 176 42 84
    UBND xã Tiên Động | 279 230 28 21 257 210 47 0 22 0 2 3 258 248 257 256 160 103 0 0
    UBND xã Văn Tố | 234 185 20 29 208 171 37 0 26 0 0 2 205 181 208 202 94 80 0 0
  `,
});
