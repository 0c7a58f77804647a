import { idSchema } from "@home-visits/core";
import { z } from "zod";

/** The visit or the round that an address names. */
export const visitParamsSchema = z.strictObject({ id: idSchema });
