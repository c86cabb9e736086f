import { bilingual } from "./language";

/** The guides in the help; they themselves are Vietnamese in both languages. */
export const guideTexts = bilingual(
  {
    choose: "Xem hướng dẫn",
    names: {
      "huong-dan-su-dung": "Hướng dẫn sử dụng",
      "thong-bao": "Thông báo và việc cần làm",
      "huong-dan-cai-dat": "Hướng dẫn cài đặt",
      "danh-cho-quan-tri": "Dành cho quản trị",
    },
    close: "Đóng trợ giúp",
  },
  {
    choose: "Guide",
    names: {
      "huong-dan-su-dung": "How to use it (in Vietnamese)",
      "thong-bao": "Messages and what to do (in Vietnamese)",
      "huong-dan-cai-dat": "How to install it (in Vietnamese)",
      "danh-cho-quan-tri": "For administrators (in Vietnamese)",
    },
    close: "Close help",
  },
);
