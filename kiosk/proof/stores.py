"""The stores of a browser, each with a mark: one script for the forensic test and the doctor."""

from __future__ import annotations

SCRIPT = """
async function store(words) {
  document.cookie = "k=" + words.COOKIE + "; Secure; Max-Age=9000";
  localStorage.setItem("k", words.LOCAL_STORAGE);
  sessionStorage.setItem("k", words.SESSION_STORAGE);
  window.name = words.WINDOW_NAME;
  console.log(words.CONSOLE); console.error(words.CONSOLE);
  await new Promise((done, failed) => {
    const open = indexedDB.open("k", 1);
    open.onupgradeneeded = () => open.result.createObjectStore("k");
    open.onerror = failed;
    open.onsuccess = () => {
      const change = open.result.transaction("k", "readwrite");
      change.objectStore("k").put(words.INDEXED_DB, "k"); change.oncomplete = done;
    };
  });
  await (await caches.open("k")).put("/k", new Response(words.CACHE_STORAGE));
  const file = await (await navigator.storage.getDirectory()).getFileHandle("k", {create: true});
  const out = await file.createWritable(); await out.write(words.PRIVATE_FILES); await out.close();
}
"""
