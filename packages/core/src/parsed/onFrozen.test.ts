import { describe, expect, it } from "vitest";
import { frozen } from "./frozen.js";
import { onFrozen } from "./onFrozen.js";

describe("what follows from data", () => {
  const sumOf = () => {
    let times = 0;
    const sum = onFrozen(({ numbers }: { readonly numbers: readonly number[] }) => {
      times += 1;
      return numbers.reduce((one, two) => one + two, 0);
    });
    return { sum, times: () => times };
  };

  it("is worked out once where the data can never change", () => {
    const { sum, times } = sumOf();
    const data = frozen({ numbers: [1, 2] });
    expect([sum(data), sum(data), times()]).toEqual([3, 3, 1]);
  });

  it("follows every change of data that can change, also where only its inside can", () => {
    const { sum, times } = sumOf();
    const data = Object.freeze({ numbers: [1, 2] });
    expect(sum(data)).toBe(3);
    data.numbers.push(3);
    expect([sum(data), times()]).toEqual([6, 2]);
  });
});
