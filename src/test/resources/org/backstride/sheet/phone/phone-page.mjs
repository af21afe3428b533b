// Leads the phone page through its session in a real browser under a clock of the test's own, and
// prints what was seen as lines of `name<tab>value`. Asked with: the page, the browser, a folder.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [file, browserPath, folder] = process.argv.slice(2);
const axe = readFileSync(join(folder, "node_modules/axe-core/axe.min.js"), "utf8");
const fact = (name, value) => console.log(name + "\t" + String(value).replaceAll("\n", "|"));
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync"];

// Stands in for the phone's sound, voice, motor and lock, and writes down what they are asked.
const phone = options => {
  const log = (window.asked = []);
  const at = () => (Date.now() - (window.began ?? Date.now())) / 1000;
  const say = what => log.push(at().toFixed(1) + " " + what);
  window.AudioContext = class {
    currentTime = 0;
    createOscillator() {
      const frequency = { value: 0 };
      return { frequency, connect() {}, stop() {}, start: when => say("tone " + frequency.value + (when ? " +" + when.toFixed(1) : "")) };
    }
    createGain() { return { gain: {}, connect() {} }; }
  };
  window.SpeechSynthesisUtterance = class {
    constructor(text) { this.text = text; }
  };
  const voices = options.voice ? [{ name: "voice", lang: options.voice }] : [];
  Object.defineProperty(window, "speechSynthesis",
    { value: { getVoices: () => voices, cancel() {}, speak: words => say("say " + words.lang + " " + words.text) } });
  Object.defineProperty(navigator, "vibrate", { value: pattern => say("vibrate " + [].concat(pattern).join(",")) });
  Object.defineProperty(navigator, "wakeLock",
    { value: { request: async () => { if (!options.lock) throw new Error("no"); return { release() {} }; } } });
  Object.defineProperty(navigator, "clipboard", { value: { writeText: async text => { window.copied = text; } } });
};

const browser = await chromium.launch({ executablePath: browserPath, args: FLAGS });

async function open({ voice = "en_GB", lock = true, width = 390, height = 844, scheme = "light" } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme });
  const page = await context.newPage();
  page.requests = [];
  page.errors = [];
  page.on("request", request => page.requests.push(request.url()));
  page.on("pageerror", error => page.errors.push(error.message));
  page.on("console", message => { if (message.type() === "error") page.errors.push(message.text()); });
  await page.clock.install({ time: 0 });
  await page.addInitScript(phone, { voice, lock });
  await page.goto(pathToFileURL(file).href);
  await page.clock.pauseAt(3600000);
  return page;
}

async function start(page) {
  await page.evaluate(() => { window.began = Date.now(); });
  await page.click("#start");
}

const asked = (page, kind) =>
  page.evaluate(kind => window.asked.filter(line => line.split(" ")[1] === kind).join("|"), kind);
const picture = (page, name) => page.screenshot({ path: join(folder, name + ".png") });

// The checker waits for timers of its own, so the clock runs on meanwhile.
async function violations(page) {
  await page.clock.resume();
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document));
  return found.violations.map(each => each.id + " " + each.nodes.map(node => node.target).join(" ")).join("; ");
}

async function wholeSession() {
  const page = await open();
  await start(page);
  for (let second = 0; second < 36; second++) await page.clock.runFor(1000);
  fact("at36.clock", await page.textContent("#clock"));
  fact("at36.whole", await page.textContent("#whole"));
  fact("at36.next", (await page.textContent("#next")) + " " + (await page.textContent("#nextTime")));
  await picture(page, "phone-light");
  for (let second = 36; second < 91; second++) await page.clock.runFor(1000);
  fact("tones", await asked(page, "tone"));
  fact("said", await asked(page, "say"));
  fact("summary", await page.inputValue("#summary"));
  await page.click("#copy");
  await page.waitForFunction(() => document.getElementById("copied").textContent !== "");
  fact("copied", await page.evaluate(() => window.copied));
  fact("axe.after", await violations(page));
  fact("requests", page.requests.filter(url => !url.startsWith("file:")).join(" "));
  fact("files", page.requests.length);
  fact("errors", page.errors.join("; "));
  await page.context().close();
}

async function accessibility() {
  const page = await open();
  fact("axe.before", await violations(page));
  await start(page);
  fact("axe.during", await violations(page));
  await page.click("#stop");
  fact("axe.why", await violations(page));
  await page.context().close();
}

async function pauseAndStop(why, seconds) {
  const page = await open();
  await start(page);
  await page.clock.runFor(10000);
  await page.click("#pause");
  await page.clock.runFor(60000);
  fact(why + ".paused", await page.textContent("#clock"));
  await page.click("#pause");
  await page.clock.runFor(seconds * 1000);
  await page.click("#stop");
  if (why === "dizzy") {
    await page.click("#back");
    fact("back.clock", await page.textContent("#clock"));
    await page.click("#stop");
  }
  await page.locator("[data-why]").nth(["pain", "dizzy", "enough"].indexOf(why)).click();
  await page.clock.runFor(30000);
  fact(why + ".summary", await page.inputValue("#summary"));
  await page.context().close();
}

async function byKeyboard() {
  const page = await open();
  await page.evaluate(() => { window.began = Date.now(); });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.clock.runFor(5000);
  fact("keys.focus", await page.evaluate(() => document.activeElement.id));
  await page.keyboard.press("Space");
  await page.clock.runFor(9000);
  fact("keys.paused", await page.textContent("#clock"));
  await page.keyboard.press("Space");
  await page.clock.runFor(1000);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  fact("keys.summary", await page.inputValue("#summary"));
  await page.context().close();
}

async function withAVoiceOfAnotherLanguage() {
  const page = await open({ voice: "de-DE" });
  await start(page);
  await page.clock.runFor(1000);
  fact("foreign.note", await page.isVisible("#mute"));
  fact("foreign.said", await asked(page, "say"));
  await page.context().close();
}

async function withoutVoiceAndLock() {
  const page = await open({ voice: "", lock: false });
  await start(page);
  await page.clock.runFor(52000);
  fact("mute.tones", (await asked(page, "tone")).split("|").filter(line => line.includes("+")).join("|"));
  fact("mute.vibrations", (await asked(page, "vibrate")).split("|").filter(line => line.includes(",")).join("|"));
  fact("mute.note", await page.isVisible("#mute"));
  fact("awake.note", await page.isVisible("#awake"));
  fact("axe.warnings", await violations(page));
  await page.context().close();
}

async function withoutTonesOrVoice() {
  const page = await open();
  await start(page);
  await page.click("#beep");
  await page.click("#voice");
  await page.evaluate(() => { window.asked.length = 0; });
  await page.clock.runFor(31000);
  fact("silent", await page.evaluate(() => window.asked.join("|")));
  fact("locked.note", await page.isVisible("#awake"));
  await page.context().close();
}

async function narrowAndDark() {
  for (const [name, width, height, scheme] of [["narrow", 320, 568, "light"], ["dark", 390, 844, "dark"]]) {
    const page = await open({ width, height, scheme });
    await start(page);
    await page.clock.runFor(36000);
    fact(name + ".wide", await page.evaluate(() => document.documentElement.scrollWidth));
    fact(name + ".axe", await violations(page));
    fact(name + ".small", await page.evaluate(() =>
      [...document.querySelectorAll("button")].filter(b => b.offsetParent && b.getBoundingClientRect().height < 44).length));
    await picture(page, "phone-" + name);
    await page.context().close();
  }
}

try {
  await wholeSession();
  await accessibility();
  await pauseAndStop("pain", 25);
  await pauseAndStop("dizzy", 5);
  await pauseAndStop("enough", 45);
  await byKeyboard();
  await withoutVoiceAndLock();
await withAVoiceOfAnotherLanguage();
  await withoutTonesOrVoice();
  await narrowAndDark();
  fact("end", "reached");
} finally {
  await browser.close();
}
