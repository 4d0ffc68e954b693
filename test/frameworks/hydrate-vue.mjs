// Vue takes over the server's markup. What it has to say of that is in the console.
import { makePage } from "./vue-page.mjs";

makePage().mount("#root");
