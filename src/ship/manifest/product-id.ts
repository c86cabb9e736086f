/**
 * The one Id of this product, for ever: Excel keeps what the add-in stored in a workbook under it, and an office that
 * installs a newer version replaces the older one by it.
 */
export const productId = "9b8be7de-b567-43c1-a67b-0d1a3885797b";
