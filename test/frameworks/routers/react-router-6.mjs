import * as router from "react-router-6";
import { start } from "./react.mjs";

start(router);
