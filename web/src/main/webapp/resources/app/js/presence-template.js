/*
 * What this browser knows of a face: numbers, never a picture. They are kept in this browser only, sealed with a key that no
 * script can read out, not even this one. Used by pages and by the worker.
 */
(function () {
  "use strict";

  const BASE = "enishi-presence";
  const STORE = "faces";
  const ALGORITHM = { name: "AES-GCM", length: 256 };
  const LENGTH = 128;

  const answer = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  function base() {
    const request = indexedDB.open(BASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    return answer(request);
  }

  async function within(mode, work) {
    const open = await base();
    try {
      return await answer(work(open.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      open.close();
    }
  }

  async function isKept(person) {
    return (await within("readonly", (store) => store.count(person))) > 0;
  }

  /** @return the rows of numbers, or none: also where they can not be read any more */
  async function read(person) {
    const kept = await within("readonly", (store) => store.get(person));
    if (!kept) {
      return [];
    }
    try {
      const plain = await crypto.subtle.decrypt({ name: ALGORITHM.name, iv: kept.iv }, kept.key, kept.sealed);
      const numbers = new Float32Array(plain);
      return Array.from({ length: numbers.length / LENGTH }, (_, i) => numbers.slice(i * LENGTH, (i + 1) * LENGTH));
    } catch {
      return [];
    }
  }

  async function keep(person, rows) {
    const numbers = new Float32Array(rows.length * LENGTH);
    rows.forEach((row, i) => numbers.set(row, i * LENGTH));
    const key = await crypto.subtle.generateKey(ALGORITHM, false, ["encrypt", "decrypt"]);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt({ name: ALGORITHM.name, iv }, key, numbers);
    await within("readwrite", (store) => store.put({ key, iv, sealed }, person));
  }

  const remove = (person) => within("readwrite", (store) => store.delete(person));

  self.enishiTemplate = { isKept, read, keep, remove };
})();
