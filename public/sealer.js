// Runs beside the page and does what would hold it up: making the key of a sealed file from a phrase, and finding a QR code
// in a picture. Fetches its program at once, says when it is ready, and asks the network for nothing after that. Leaves out
// how a sealed file looks.
"use strict";
// What the page is told when there is no program, or it had no memory to go on.
const FAILED = 5;
const coming = WebAssembly.compileStreaming(fetch("sealer.wasm")).catch(async () => {
    // From a host that gives it a wrong type, it cannot be compiled while it comes in.
    const answer = await fetch("sealer.wasm");
    return WebAssembly.compile(await answer.arrayBuffer());
});

const work = async ({ wish, phrase = "", file, width }) => {
    // An instance for each file: what it was given goes with it.
    const { exports: program } = await WebAssembly.instantiate(await coming);
    const give = (place, bytes) => new Uint8Array(program.memory.buffer, place, bytes.length).set(bytes);
    // One spelling of letters with accents, whatever keyboard they come from.
    const words = new TextEncoder().encode(phrase.normalize("NFKC"));
    give(program.phrase(words.length), words);
    give(program.chance(), crypto.getRandomValues(new Uint8Array(40)));
    give(program.file(file.length), file);
    // What is wished is the name of a function of the program.
    const fault = program[wish](width);
    const made = new Uint8Array(program.memory.buffer, program.made(), program.made_length());
    return { fault, made: made.slice() };
};

// Who sends a port along is answered there.
addEventListener("message", async ({ data, ports: [asker = globalThis] }) => {
    asker.postMessage(await work(data).catch(() => ({ fault: FAILED, made: new Uint8Array() })));
});
coming.then(() => postMessage(true), () => postMessage(false));
