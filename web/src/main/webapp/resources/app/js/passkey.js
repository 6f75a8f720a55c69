/*
 * Passkeys: what the browser asks the device, and what the server has to know of it. A button with data-passkey is pressed a
 * second time by this script, with the answer in the hidden field before it.
 */
(function () {
  "use strict";

  const ALGORITHMS = [-7, -8, -257];
  const PATIENCE_MS = 300000;

  function bytes(text) {
    const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
  }

  function text(buffer) {
    const plain = String.fromCharCode(...new Uint8Array(buffer));
    return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }

  function keys(ids) {
    return ids.map((id) => ({ type: "public-key", id: bytes(id) }));
  }

  /** A new key, kept on the device under a name that the person sees there. */
  async function make(button) {
    const offer = JSON.parse(button.dataset.offer);
    const made = await navigator.credentials.create({
      publicKey: {
        challenge: bytes(offer.challenge),
        rp: { id: offer.relyingParty, name: offer.serviceName },
        user: { id: bytes(offer.handle), name: offer.loginName, displayName: offer.displayName },
        pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: "public-key", alg })),
        excludeCredentials: keys(offer.known),
        authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
        attestation: "none",
        timeout: PATIENCE_MS,
      },
    });
    const response = made.response;
    return {
      clientData: text(response.clientDataJSON),
      attestation: text(response.attestationObject),
      transports: response.getTransports ? response.getTransports() : [],
    };
  }

  /** What is to be signed is asked for only now: a sign-in page may have been open for long. */
  async function ask(button) {
    const half = button.form.querySelector("[name=half]");
    const answer = await fetch("/sign-in/passkey", {
      method: "POST",
      body: new URLSearchParams({ half: half ? half.value : "" }),
      credentials: "same-origin",
    });
    if (!answer.ok) {
      throw new Error("no question");
    }
    const question = await answer.json();
    const said = await navigator.credentials.get({
      publicKey: {
        challenge: bytes(question.challenge),
        rpId: question.relyingParty,
        allowCredentials: keys(question.known),
        userVerification: "required",
        timeout: PATIENCE_MS,
      },
    });
    const response = said.response;
    return {
      id: text(said.rawId),
      handle: response.userHandle ? text(response.userHandle) : null,
      clientData: text(response.clientDataJSON),
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
    };
  }

  function troubleOf(button) {
    return button.form.querySelector("[data-unable]");
  }

  function tell(button, error) {
    const line = troubleOf(button);
    line.textContent = error && error.name === "InvalidStateError" && line.dataset.there
      ? line.dataset.there
      : line.dataset.unable;
    line.hidden = false;
  }

  /** What the server is going to refuse anyway needs no key. */
  function isNameless(button) {
    const name = button.form.querySelector("input[id$=':name']");
    return Boolean(name) && name.value.trim() === "";
  }

  /** Before PrimeFaces and before the form: without an answer there is nothing to send. */
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-passkey]");
    if (!button || button.dataset.answered || isNameless(button)) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (button.dataset.asking) {
      return;
    }
    button.dataset.asking = "true";
    troubleOf(button).hidden = true;
    try {
      const words = await (button.dataset.passkey === "make" ? make(button) : ask(button));
      button.form.querySelector("input[id$=made], input[id$=said]").value = JSON.stringify(words);
      button.dataset.answered = "true";
      button.click();
    } catch (error) {
      tell(button, error);
    } finally {
      delete button.dataset.asking;
    }
  }, true);

  /** Where a browser knows no passkeys nobody is offered one. */
  document.addEventListener("DOMContentLoaded", () => {
    if (window.PublicKeyCredential) {
      document.querySelectorAll(".app-passkey").forEach((form) => {
        form.hidden = false;
      });
    }
  });

  /** Coming back to the page: what was said is used up. */
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("[data-passkey]").forEach((button) => delete button.dataset.answered);
  });
})();
