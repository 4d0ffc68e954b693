// Vue hydrates the server's markup. Its messages are in the console.
import { makePage } from "./vue-page.mjs";

makePage().mount("#root");
