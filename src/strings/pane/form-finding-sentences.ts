/** The findings of a periodic report's form in English. */
export const englishFormFindings = {
  "form-period-missing": "The form does not say which period it is of. Enter it.",
  "form-figure-unreadable": "There is text where a figure or a day belongs. Enter it anew.",
  "form-figure-not-a-count": "A count is negative or not whole. Check its dots and commas.",
  "form-thousands-guessed":
    "Excel took the dot of thousands for a decimal one. The count was read with thousands; enter it without the dot.",
  "form-parts-do-not-sum": "A total is not the sum of its parts. Mend the total or the parts.",
  "form-balance":
    "What was received is not what was settled and is pending. Look for the dossiers that are missing.",
  "form-fields-do-not-sum": "The fields of work do not add up to their total. Check them.",
  "form-part-exceeds-whole": "A part is larger than its whole. Check both cells.",
  "form-rate-mismatch": "A stated rate is not that of its counts. Mend the rate or the counts.",
  "form-rate-of-other-whole":
    "A stated rate was taken out of another total than the rule says. Name the total and mend the rate.",
  "form-rate-of-nothing": "A rate is stated though there is nothing to measure.",
  "form-stated-twice": "A figure is stated twice and not alike. Settle on one.",
  "form-reporter-differs": "The reporting body has two names. Settle on one.",
  "form-months-differ":
    "A figure of the quarter is not the sum of its months in the tracking workbook. Compare them.",
} as const;
