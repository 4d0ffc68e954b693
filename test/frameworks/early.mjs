// Defines the element before a framework has hydrated its markup.
import "flow-executor";
