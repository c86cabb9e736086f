/*
 * Runs before anything else of the pane, also in the old browsers of Windows that Office 2016 and 2019 show it in: hence
 * ES5 throughout, and a file of its own (the page allows no script within). Where something is missing that the rest
 * takes for granted, it shows the sentence that stands ready above and stops the page from loading further.
 */
(function () {
  "use strict";

  var needed = {
    Promise: window.Promise,
    Symbol: window.Symbol,
    "Array.prototype.at": Array.prototype.at,
    "Array.prototype.findLast": Array.prototype.findLast,
    "Array.prototype.findLastIndex": Array.prototype.findLastIndex,
    "Array.prototype.flat": Array.prototype.flat,
    "Array.prototype.flatMap": Array.prototype.flatMap,
    "Array.prototype.toReversed": Array.prototype.toReversed,
    "Object.fromEntries": Object.fromEntries,
    "Object.hasOwn": Object.hasOwn,
    "String.prototype.matchAll": String.prototype.matchAll,
    "String.prototype.replaceAll": String.prototype.replaceAll,
  };

  function readsLookbehind() {
    try {
      return new RegExp("(?<=a)b").test("ab");
    } catch (error) {
      return false;
    }
  }

  function hasAll() {
    for (var name in needed) {
      if (needed.hasOwnProperty(name) && !needed[name]) return false;
    }
    return readsLookbehind();
  }

  if (hasAll()) return;
  document.getElementById("old-office").removeAttribute("hidden");
  if (window.stop) window.stop();
  else document.execCommand("Stop");
})();
