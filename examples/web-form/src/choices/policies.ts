export { policies } from "@home-visits/core";
