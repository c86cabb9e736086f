/**
 * What the pane's page says before anything of it runs. An Office too old for that has no language of ours to ask for,
 * so both stand there, Vietnamese first.
 */
export const startTexts = {
  title: "Xếp hạng TTHC",
  oldOffice: {
    title: "Bản Office này quá cũ để mở bảng Xếp hạng TTHC",
    body: "Tiện ích cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web. Office 2016 và 2019 mở bảng này bằng trình duyệt cũ của Windows nên không chạy được. Hãy nhờ bộ phận công nghệ thông tin cập nhật Office, hoặc mở tệp bằng Excel trên web. Tệp của anh/chị không bị thay đổi gì.",
    english:
      "This Office is too old for the add-in: it needs Excel 2021 or later, Microsoft 365 or Excel on the web. Your file was not changed.",
  },
  noScript:
    "Bảng này cần JavaScript. Hãy mở bằng Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.",
} as const;
