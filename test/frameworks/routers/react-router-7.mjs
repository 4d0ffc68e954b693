import * as router from "react-router";
import { start } from "./react.mjs";

start(router);
