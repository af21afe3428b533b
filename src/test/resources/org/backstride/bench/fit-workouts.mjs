// Prints the workouts of some files as a device would do them: one line a step, loops followed.
import fs from 'node:fs';
const module = await import('fit-file-parser');
const Parser = module.default?.default ?? module.default;

function parse(file) {
  const bytes = fs.readFileSync(file);
  return new Promise((done, failed) => new Parser({force: false, mode: 'list'}).parse(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
      (error, data) => error ? failed(new Error(error)) : done(data)));
}

function line(step) {
  return [step.wkt_step_name, step.duration_type, step.duration_value, step.target_type,
      step.target_value, step.custom_target_value_low, step.custom_target_value_high,
      step.intensity].join('|');
}

for (const file of process.argv.slice(2)) {
  const messages = (await parse(file)).messages;
  const workout = messages.workout[0];
  const steps = messages.workout_step ?? [];
  console.log(['workout', workout.wkt_name ?? '', workout.sport, workout.num_valid_steps,
      steps.length].join('|'));
  const left = new Map();
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at];
    if (step.duration_type !== 'repeat_until_steps_cmplt') {
      console.log(line(step));
      continue;
    }
    const rounds = (left.get(at) ?? step.target_value) - 1;
    left.set(at, rounds > 0 ? rounds : undefined);
    if (rounds > 0) {
      at = step.duration_value - 1;
    }
  }
}
