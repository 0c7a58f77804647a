import "./jitless.js";
import "./style.scss";
import { createRoot } from "react-dom/client";
import { App } from "./App.js";

const page = document.getElementById("page");
if (page !== null) createRoot(page).render(<App />);
