// The element is defined before any framework has seen its markup.
import "flow-executor";
