/**
 * How the code that goes out is shortened, for webpack's `optimization.minimizeOptions`. Functions are not put into each other:
 * the engine does that better when it knows which ones are hot, and computing took a fifth longer when it was done before.
 */
module.exports = {
  javascript: { compress: { passes: 2, inline: false, reduce_funcs: false } },
};
