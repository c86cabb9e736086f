import { sheet } from "./sheet-builder";

const columns = `
  overdue suspended returned
  intakeDigitisation.denominator intakeDigitisation.numerator
  resultDigitisation.denominator resultDigitisation.numerator
  onlinePayment.denominator onlinePayment.numerator`;

/** The twelve districts of Hải Dương over the first ten months of 2023, as the province's table has them. */
export const haiDuongTenMonths2023 = sheet({
  period: "2023-01/2023-10",
  columns,
  rows: `
      # districts
      Thành phố Hải Dương | 41 35 301 21728 21320 19454 18874 7740 4737
      Thành phố Chí Linh | 30 29 252 25648 25109 19916 19295 6041 3528
      Thị xã Kinh Môn | 26 33 270 24176 23605 22840 22235 7664 4274
      Huyện Bình Giang | 2 6 58 24418 24389 19182 19105 8784 7739
      Huyện Cẩm Giàng | 27 19 214 21958 21372 22091 21550 8249 5801
      Huyện Gia Lộc | 9 12 97 23914 23677 22188 21944 8394 6820
      Huyện Kim Thành | 12 14 180 25984 25607 20445 20077 6914 5144
      Huyện Nam Sách | 0 4 76 25350 25279 21326 21230 7286 6144
      Huyện Ninh Giang | 15 22 199 21411 21068 19791 19397 7199 4618
      Huyện Thanh Hà | 7 17 133 20325 20173 20632 20364 6891 4342
      Huyện Thanh Miện | 4 9 121 21944 21819 20020 19828 7820 6178
      Huyện Tứ Kỳ | 23 28 255 23712 22930 20686 20150 7593 5471`,
});
