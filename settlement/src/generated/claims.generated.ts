// Generated from contracts/src/Claims.sol by `npm run gen`. Do not edit.

/** ABI of Claims. */
export const claimsAbi = [
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "vault",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "disputes",
      "type": "address"
     },
     {
      "internalType": "uint256",
      "name": "bondWei",
      "type": "uint256"
     },
     {
      "internalType": "address",
      "name": "sequencer",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "headerSigner",
      "type": "address"
     },
     {
      "internalType": "uint64",
      "name": "windowSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inboxDelaySeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "silenceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "graceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inputsMaxAgeSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "daRetentionSeconds",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "schemaHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Parameters",
    "name": "p",
    "type": "tuple"
   },
   {
    "internalType": "bytes",
    "name": "config",
    "type": "bytes"
   },
   {
    "internalType": "bytes32",
    "name": "stateRoot",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "AlreadyBonded",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "AlreadyConfirmed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "versionedHash",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "element",
    "type": "uint256"
   }
  ],
  "name": "BadOpening",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "commitmentBytes",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "proofBytes",
    "type": "uint256"
   }
  ],
  "name": "BadOpeningLength",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "untilIndex",
    "type": "uint32"
   }
  ],
  "name": "BondInUse",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "to",
    "type": "address"
   }
  ],
  "name": "BondNotPaid",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "lastIndex",
    "type": "uint32"
   }
  ],
  "name": "BrokenChain",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "ClaimExists",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "rival",
    "type": "bytes32"
   }
  ],
  "name": "ClaimIsContested",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "ClaimIsKilled",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "tFirst",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "clock",
    "type": "uint48"
   }
  ],
  "name": "ClockBeforeFirst",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "tFirst",
    "type": "uint48"
   },
   {
    "internalType": "uint256",
    "name": "earliest",
    "type": "uint256"
   }
  ],
  "name": "ClockWouldBeLifted",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ConfirmingIsOver",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "disputes",
    "type": "address"
   }
  ],
  "name": "DisputesMismatch",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "index",
    "type": "uint48"
   }
  ],
  "name": "DueEntryLeft",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "EmptyTrace",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "from",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "to",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "length",
    "type": "uint48"
   }
  ],
  "name": "InboxOutOfRange",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "InvalidGenesis",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "NotBacked",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "NotBonded",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "NotConfirmed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotDisputes",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NotEnoughGas",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "a",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "b",
    "type": "bytes32"
   }
  ],
  "name": "NotRivals",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotSequencer",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "sender",
    "type": "address"
   }
  ],
  "name": "NotVault",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NothingStuck",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "expected",
    "type": "uint32"
   },
   {
    "internalType": "uint32",
    "name": "given",
    "type": "uint32"
   }
  ],
  "name": "OutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "SchemaMismatch",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "SubmissionsStopped",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "previousLast",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "tFirst",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "tLast",
    "type": "uint48"
   },
   {
    "internalType": "uint256",
    "name": "latest",
    "type": "uint256"
   }
  ],
  "name": "TimesOutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "groups",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "entries",
    "type": "uint256"
   }
  ],
  "name": "TooManyItems",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "confirmableAt",
    "type": "uint256"
   }
  ],
  "name": "TooYoung",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "asset",
    "type": "uint8"
   }
  ],
  "name": "TotalsOutOfOrder",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "UnknownClaim",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "name": "UnknownInputs",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "vault",
    "type": "address"
   }
  ],
  "name": "VaultMismatch",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint64",
    "name": "windowSeconds",
    "type": "uint64"
   },
   {
    "internalType": "uint64",
    "name": "daRetentionSeconds",
    "type": "uint64"
   }
  ],
  "name": "WindowTooLong",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "given",
    "type": "uint256"
   }
  ],
  "name": "WrongBackingCount",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongBlob",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   }
  ],
  "name": "WrongBlobCount",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "expected",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "given",
    "type": "uint256"
   }
  ],
  "name": "WrongBond",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "originNumber",
    "type": "uint48"
   },
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongFork",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "expected",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "given",
    "type": "uint48"
   }
  ],
  "name": "WrongInboxCursor",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongParent",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "expected",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "WrongPrevious",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "ZeroStateRoot",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "BondDeposited",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "reward",
    "type": "uint256"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "burnt",
    "type": "uint256"
   }
  ],
  "name": "BondSlashed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "amount",
    "type": "uint256"
   }
  ],
  "name": "BondWithdrawn",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "stateRoot",
    "type": "bytes32"
   }
  ],
  "name": "ClaimConfirmed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "reward",
    "type": "uint256"
   }
  ],
  "name": "ClaimKilled",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "parentOutcomeHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "stateRoot",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "withdrawalsRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint16",
      "name": "withdrawalCount",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "inboxNext",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "clock",
      "type": "uint48"
     },
     {
      "components": [
       {
        "internalType": "uint8",
        "name": "asset",
        "type": "uint8"
       },
       {
        "internalType": "uint96",
        "name": "depositsConsumed",
        "type": "uint96"
       },
       {
        "internalType": "uint96",
        "name": "withdrawalsEmitted",
        "type": "uint96"
       }
      ],
      "internalType": "struct OutcomeTotal[]",
      "name": "totals",
      "type": "tuple[]"
     }
    ],
    "indexed": false,
    "internalType": "struct Outcome",
    "name": "outcome",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "traceStart",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "traceCount",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "bytes32[]",
    "name": "traceVersionedHashes",
    "type": "bytes32[]"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "nettedRoot",
    "type": "bytes32"
   }
  ],
  "name": "ClaimProposed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "a",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "b",
    "type": "bytes32"
   }
  ],
  "name": "ClaimsContested",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": false,
    "internalType": "bytes",
    "name": "config",
    "type": "bytes"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "stateRoot",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "schemaHash",
    "type": "bytes32"
   }
  ],
  "name": "Genesis",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "indexed": false,
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "firstOpSeq",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "inboxFrom",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "inclusionTimeMs",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "stepperVersion",
    "type": "uint16"
   }
  ],
  "name": "InputsPosted",
  "type": "event"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "bondOf",
  "outputs": [
   {
    "internalType": "bool",
    "name": "active",
    "type": "bool"
   },
   {
    "internalType": "uint32",
    "name": "lastIndex",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "bondWei",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "claim",
  "outputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "proposer",
      "type": "address"
     },
     {
      "internalType": "uint40",
      "name": "time",
      "type": "uint40"
     },
     {
      "internalType": "uint32",
      "name": "index",
      "type": "uint32"
     },
     {
      "internalType": "uint16",
      "name": "traceCount",
      "type": "uint16"
     },
     {
      "internalType": "bool",
      "name": "withInputs",
      "type": "bool"
     },
     {
      "internalType": "bool",
      "name": "killed",
      "type": "bool"
     },
     {
      "internalType": "bool",
      "name": "contested",
      "type": "bool"
     },
     {
      "internalType": "bytes32",
      "name": "parentOutcomeHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "outcomeHash",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "stateRoot",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "withdrawalsRoot",
      "type": "bytes32"
     }
    ],
    "internalType": "struct ClaimRecord",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32[]",
    "name": "claimIds",
    "type": "bytes32[]"
   }
  ],
  "name": "confirm",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedClaim",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "confirmedCount",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedOutcomeHash",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedStateRoot",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "confirmedWithdrawalsRoot",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "a",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "b",
    "type": "bytes32"
   }
  ],
  "name": "contest",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "cursors",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "lastInputsId",
    "type": "bytes32"
   },
   {
    "internalType": "uint32",
    "name": "nextIndex",
    "type": "uint32"
   },
   {
    "internalType": "uint48",
    "name": "nextOpSeq",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "nextInbox",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "lastTLast",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "deploymentBlock",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "proposer",
    "type": "address"
   }
  ],
  "name": "depositBond",
  "outputs": [],
  "stateMutability": "payable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "endConfirming",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "outcomeHash",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   }
  ],
  "name": "inputsIdOf",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "pure",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "name": "inputsRecord",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint32",
      "name": "index",
      "type": "uint32"
     },
     {
      "internalType": "uint48",
      "name": "firstOpSeq",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inclusionTimeMs",
      "type": "uint48"
     },
     {
      "internalType": "uint16",
      "name": "stepperVersion",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "inboxFrom",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     }
    ],
    "internalType": "struct InputsRecord",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "name": "kill",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "reward",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "maxLagMs",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "parameters",
  "outputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "vault",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "disputes",
      "type": "address"
     },
     {
      "internalType": "uint256",
      "name": "bondWei",
      "type": "uint256"
     },
     {
      "internalType": "address",
      "name": "sequencer",
      "type": "address"
     },
     {
      "internalType": "address",
      "name": "headerSigner",
      "type": "address"
     },
     {
      "internalType": "uint64",
      "name": "windowSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inboxDelaySeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "silenceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "graceSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "inputsMaxAgeSeconds",
      "type": "uint64"
     },
     {
      "internalType": "uint64",
      "name": "daRetentionSeconds",
      "type": "uint64"
     },
     {
      "internalType": "bytes32",
      "name": "schemaHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Parameters",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   }
  ],
  "name": "postInputs",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "parentOutcomeHash",
      "type": "bytes32"
     },
     {
      "components": [
       {
        "internalType": "bytes32",
        "name": "stateRoot",
        "type": "bytes32"
       },
       {
        "internalType": "bytes32",
        "name": "withdrawalsRoot",
        "type": "bytes32"
       },
       {
        "internalType": "uint16",
        "name": "withdrawalCount",
        "type": "uint16"
       },
       {
        "internalType": "uint48",
        "name": "inboxNext",
        "type": "uint48"
       },
       {
        "internalType": "uint48",
        "name": "clock",
        "type": "uint48"
       },
       {
        "components": [
         {
          "internalType": "uint8",
          "name": "asset",
          "type": "uint8"
         },
         {
          "internalType": "uint96",
          "name": "depositsConsumed",
          "type": "uint96"
         },
         {
          "internalType": "uint96",
          "name": "withdrawalsEmitted",
          "type": "uint96"
         }
        ],
        "internalType": "struct OutcomeTotal[]",
        "name": "totals",
        "type": "tuple[]"
       }
      ],
      "internalType": "struct Outcome",
      "name": "outcome",
      "type": "tuple"
     },
     {
      "internalType": "uint16",
      "name": "traceCount",
      "type": "uint16"
     },
     {
      "internalType": "bytes32",
      "name": "nettedRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint48[]",
      "name": "backing",
      "type": "uint48[]"
     },
     {
      "internalType": "bytes",
      "name": "commitment",
      "type": "bytes"
     },
     {
      "internalType": "bytes",
      "name": "proof",
      "type": "bytes"
     }
    ],
    "internalType": "struct Proposal",
    "name": "proposal",
    "type": "tuple"
   }
  ],
  "name": "propose",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "shard",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   }
  ],
  "name": "stop",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "prevInputsId",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32[]",
      "name": "versionedHashes",
      "type": "bytes32[]"
     },
     {
      "internalType": "uint16",
      "name": "groups",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "tFirst",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "tLast",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "inboxTo",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "originNumber",
      "type": "uint48"
     },
     {
      "internalType": "bytes32",
      "name": "originHash",
      "type": "bytes32"
     }
    ],
    "internalType": "struct Inputs",
    "name": "inputs",
    "type": "tuple"
   },
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "parentOutcomeHash",
      "type": "bytes32"
     },
     {
      "components": [
       {
        "internalType": "bytes32",
        "name": "stateRoot",
        "type": "bytes32"
       },
       {
        "internalType": "bytes32",
        "name": "withdrawalsRoot",
        "type": "bytes32"
       },
       {
        "internalType": "uint16",
        "name": "withdrawalCount",
        "type": "uint16"
       },
       {
        "internalType": "uint48",
        "name": "inboxNext",
        "type": "uint48"
       },
       {
        "internalType": "uint48",
        "name": "clock",
        "type": "uint48"
       },
       {
        "components": [
         {
          "internalType": "uint8",
          "name": "asset",
          "type": "uint8"
         },
         {
          "internalType": "uint96",
          "name": "depositsConsumed",
          "type": "uint96"
         },
         {
          "internalType": "uint96",
          "name": "withdrawalsEmitted",
          "type": "uint96"
         }
        ],
        "internalType": "struct OutcomeTotal[]",
        "name": "totals",
        "type": "tuple[]"
       }
      ],
      "internalType": "struct Outcome",
      "name": "outcome",
      "type": "tuple"
     },
     {
      "internalType": "uint16",
      "name": "traceCount",
      "type": "uint16"
     },
     {
      "internalType": "bytes32",
      "name": "nettedRoot",
      "type": "bytes32"
     },
     {
      "internalType": "uint48[]",
      "name": "backing",
      "type": "uint48[]"
     },
     {
      "internalType": "bytes",
      "name": "commitment",
      "type": "bytes"
     },
     {
      "internalType": "bytes",
      "name": "proof",
      "type": "bytes"
     }
    ],
    "internalType": "struct Proposal",
    "name": "proposal",
    "type": "tuple"
   }
  ],
  "name": "submit",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "inputsId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "claimId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "vault",
  "outputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "withdrawBond",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const

/** Creation bytecode, without constructor arguments. */
export const claimsBytecode =
  '0x610240604052348015610010575f5ffd5b50604051615fdd380380615fdd83398101604081905261002f9161087b565b8261003983610407565b6100428461041b565b604083810151608090815284516001600160a01b0390811660a090815260608088015190921660c0908152808801516001600160401b0390811660e0908152890151166101005265ffffffffffff87811661012052855191820186525f8083526020830181905295820186905286169281019290925264ffffffffff4290811693830193909352019190915260281b69ffffffffff000000000016605082901b6fffffffffffff000000000000000000001617600355505050306001600160a01b0316835f01516001600160a01b031663dcc59b6f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610144573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061016891906109a2565b6001600160a01b031614835f0151906101a557604051634746f62f60e11b81526001600160a01b0390911660048201526024015b60405180910390fd5b50306001600160a01b031683602001516001600160a01b031663dcc59b6f6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156101f0573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061021491906109a2565b6001600160a01b03161483602001519061024d5760405163788c7a7360e01b81526001600160a01b03909116600482015260240161019c565b506101608301515f516020615fbd5f395f51905f529080821461028c57604051632ffdd68960e21b81526004810192909252602482015260440161019c565b50505f60268351101580156102b857506022602684516102ac91906109d6565b6102b691906109ef565b155b9050806102d85760405163156b26df60e31b815260040160405180910390fd5b5f8290036102f957604051637eebc38360e01b815260040160405180910390fd5b5f8461014001516001600160401b03166202a3008660a001516001600160401b03166103259190610a0e565b610330906002610a21565b11159050617a694614806103415750805b8560a00151866101400151909161037e57604051631762a47f60e21b81526001600160401b0392831660048201529116602482015260440161019c565b5050436101405260e061039085610a38565b63ffffffff911c166101605260808501516001600160a01b039081166101805260a08601516001600160401b039081166101a05260208701519091166101c05261010086015181166101e05261012086015181166102005261014086015116610220526103fd8484610427565b5050505050610b30565b5f60b061041383610a38565b901c92915050565b5f608061041383610a38565b5f80828180806104368861041b565b6040516002906020815f81855afa158015610453573d5f5f3e3d5ffd5b5050506040513d601f19601f820116820180604052508101906104769190610a5e565b6040805160208101979097528601949094526060850192909252608084015265ffffffffffff1660a083015260c082015260e081018390526101000160408051601f198184030181528282528051602091820120908301829052600d60608401526c61737361792e67656e6573697360981b608084015290820181905291505f9060a00160408051601f19818403018152919052805160209091012090505f81848481808086604051908082528060200260200182016040528015610545578160200160208202803683370190505b5060405160200161055c9796959493929190610a75565b6040516020818303038152906040528051906020012090506105838261067260201b60201c565b5f8181526005602090815260408083204260a01b8155600281018790556003810189905592805260079091527f6d5257204ebe7d88fd91ae87941cb2dd9d8062b64ae5a2bd2d28ec40b9fbf6df8390556004805463ffffffff19166001179055517f8ad8a5dfb99a4fa6e9b7e2bbe91b44a7936e085b5f13a0d3a6b068f68c98ac7890610624908990899088905f516020615fbd5f395f51905f5290610ae6565b60405180910390a160408051858152602081018890525f9184917f27525b2f1ea6f6e598f90572e3900b354696399087a74986b90fb623484bb913910160405180910390a350505050505050565b60028190555f61070b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b600181529050610780818060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b5050565b634e487b7160e01b5f52604160045260245ffd5b60405161018081016001600160401b03811182821017156107bb576107bb610784565b60405290565b80516001600160a01b03811681146107d7575f5ffd5b919050565b80516001600160401b03811681146107d7575f5ffd5b5f82601f830112610801575f5ffd5b81516001600160401b0381111561081a5761081a610784565b604051601f8201601f19908116603f011681016001600160401b038111828210171561084857610848610784565b60405281815283820160200185101561085f575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f8385036101c081121561088f575f5ffd5b61018081121561089d575f5ffd5b506108a6610798565b6108af856107c1565b81526108bd602086016107c1565b6020820152604085810151908201526108d8606086016107c1565b60608201526108e9608086016107c1565b60808201526108fa60a086016107dc565b60a082015261090b60c086016107dc565b60c082015261091c60e086016107dc565b60e082015261092e61010086016107dc565b61010082015261094161012086016107dc565b61012082015261095461014086016107dc565b61014082015261016085810151908201526101808501519093506001600160401b03811115610981575f5ffd5b61098d868287016107f2565b6101a095909501519396949550929392505050565b5f602082840312156109b2575f5ffd5b6109bb826107c1565b9392505050565b634e487b7160e01b5f52601160045260245ffd5b818103818111156109e9576109e96109c2565b92915050565b5f82610a0957634e487b7160e01b5f52601260045260245ffd5b500690565b808201808211156109e9576109e96109c2565b80820281158282048414176109e9576109e96109c2565b80516020808301519190811015610a58575f198160200360031b1b821691505b50919050565b5f60208284031215610a6e575f5ffd5b5051919050565b5f60e082018983528860208401528760408401528660608401528560808401528460a084015260e060c0840152808451808352610100850191506020860192505f5b81811015610ad5578351835260209384019390920191600101610ab7565b50909b9a5050505050505050505050565b608081525f8551806080840152806020880160a085015e5f60a0828501015260a0601f19601f83011684010191505084602083015283604083015282606083015295945050505050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516102205161532b610c925f395f61071c01525f81816106ec0152610f8101525f6106bc01525f8181610552015261152601525f818161062c01528181610f6001528181611a4c0152611c9601525f6105f001525f6107a601525f6103e301525f818161024d01528181610c0201528181610c650152818161285c015261338301525f818161068c01528181610a9201526113b901525f818161065c0152613d3b01525f81816105b401528181610a510152818161137801526121e701525f8181610516015281816109050152818161094801528181610edd0152818161279b0152818161314a015281816135d10152613d6901525f81816102f50152818161058e01528181611070015281816110c20152818161120d01528181612cac01528181612d110152612d57015261532b5ff3fe608060405260043610610198575f3560e01c8063843cf02d116100dc578063b4f9b6c811610087578063eb726f8511610062578063eb726f8514610882578063ee83d82a146108a1578063f65b7adb146108c0578063fbfa77cf146108df575f5ffd5b8063b4f9b6c814610818578063b64212ae14610837578063bd66528a14610856575f5ffd5b8063996373c3116100b7578063996373c314610795578063a26cc6b2146107dd578063a406c4bf146107f9575f5ffd5b8063843cf02d1461040557806389035730146104995780639829456714610782575f5ffd5b806348a8c9211161014757806366eb9cec1161012257806366eb9cec1461033857806372d2b6c01461034c578063754150f7146103b357806382100e3f146103d2575f5ffd5b806348a8c921146102c5578063581582c7146102e457806363c4f03114610317575f5ffd5b8063382e220111610177578063382e2201146102165780633d1b1abb146102355780633e7fa1e014610277575f5ffd5b80627719801461019c5780630906a3ed146101c35780630b4dfe95146101f7575b5f5ffd5b3480156101a7575f5ffd5b506101b061092f565b6040519081526020015b60405180910390f35b3480156101ce575f5ffd5b506101e26101dd3660046144d6565b610a36565b604080519283526020830191909152016101ba565b348015610202575f5ffd5b506101b0610211366004614541565b610d22565b348015610221575f5ffd5b506101b0610230366004614558565b610d47565b348015610240575f5ffd5b5060405165ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101ba565b348015610282575f5ffd5b5061028b610de1565b6040805195865263ffffffff909416602086015265ffffffffffff928316938501939093528116606084015216608082015260a0016101ba565b3480156102d0575f5ffd5b506101b06102df366004614541565b610ea0565b3480156102ef575f5ffd5b506101b07f000000000000000000000000000000000000000000000000000000000000000081565b348015610322575f5ffd5b50610336610331366004614541565b610ec5565b005b348015610343575f5ffd5b50610336610fa8565b348015610357575f5ffd5b50610397610366366004614592565b73ffffffffffffffffffffffffffffffffffffffff165f908152602081905260409020548015159160a09190911c90565b60408051921515835263ffffffff9091166020830152016101ba565b3480156103be575f5ffd5b506101b06103cd366004614541565b6110ea565b3480156103dd575f5ffd5b506101b07f000000000000000000000000000000000000000000000000000000000000000081565b348015610410575f5ffd5b5061042461041f366004614541565b611139565b6040516101ba91905f60c08201905063ffffffff835116825265ffffffffffff602084015116602083015265ffffffffffff604084015116604083015261ffff606084015116606083015265ffffffffffff608084015116608083015265ffffffffffff60a08401511660a083015292915050565b3480156104a4575f5ffd5b5061077560408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101919091526040518061018001604052807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f0611bca3c6d48c235fb752e7525599581c0795b0946c1311c7fa969e7bdde5ed5f1b815250905090565b6040516101ba91906145cc565b610336610790366004614592565b61120b565b3480156107a0575f5ffd5b506107c87f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016101ba565b3480156107e8575f5ffd5b506004546107c89063ffffffff1681565b348015610804575f5ffd5b506101b0610813366004614558565b61135e565b348015610823575f5ffd5b506101b0610832366004614541565b61150d565b348015610842575f5ffd5b506101b0610851366004614541565b6116f0565b348015610861575f5ffd5b50610875610870366004614541565b611715565b6040516101ba919061472a565b34801561088d575f5ffd5b5061033661089c366004614800565b611891565b3480156108ac575f5ffd5b506101b06108bb3660046144d6565b611b22565b3480156108cb575f5ffd5b506103366108da366004614820565b611b49565b3480156108ea575f5ffd5b5060405173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101ba565b5f3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681146109be576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024015b60405180910390fd5b50600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffff8116640100000000179091556005905f906007908290610a0c9060019063ffffffff166148be565b63ffffffff1681526020019081526020015f205481526020019081526020015f2060020154905090565b5f80803373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480610b665750335f9081526020819052604090205415158015610b6657507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16610b4e6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff16610b6391906148da565b42115b90503381610bb9576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b506040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152610bf486611e1c565b909450905065ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610c32608088016060890161490b565b65ffffffffffff16610c4491906148da565b604082015165ffffffffffff161115610c63608088016060890161490b565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16836040015165ffffffffffff16610ca39190614926565b9091610ceb576040517f9537f12800000000000000000000000000000000000000000000000000000000815265ffffffffffff909216600483015260248201526044016109b5565b50610d17905084828888610d05606083016040840161494a565b610d10906004614963565b60016122f6565b925050509250929050565b5f60055f610d2f846110ea565b81526020019081526020015f20600201549050919050565b5f8135610d576020840184614987565b610d67606086016040870161494a565b610d77608087016060880161490b565b610d8760a088016080890161490b565b610d9760c0890160a08a0161490b565b610da760e08a0160c08b0161490b565b8960e00135604051602001610dc499989796959493929190614a3b565b604051602081830303815290604052805190602001209050919050565b5f5f5f5f5f5f610e7a6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b600254815160208301516040840151606090940151929a91995097509195509350915050565b5f60055f610ead846110ea565b81526020019081526020015f20600301549050919050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610f4e576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b50600454610fa590829063ffffffff167f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006126af565b50565b335f818152602081905260409020549081611008576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b5060a081901c61101781612a6f565b8190611058576040517f8e2a399000000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024016109b5565b50335f818152602081815260408083209290925590517f000000000000000000000000000000000000000000000000000000000000000081527f0d41118e36df44efb77a471fc49fb9c0be0406d802ef95520e9fbf606e65b455910160405180910390a26110e6337f0000000000000000000000000000000000000000000000000000000000000000612a9a565b5050565b5f818152600760205260409020548181611133576040517f3bb9d6340000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b50919050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152611205826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b92915050565b7f00000000000000000000000000000000000000000000000000000000000000003480821461126f576040517f0c5e03da000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b505073ffffffffffffffffffffffffffffffffffffffff81165f908152602081905260409020548190156112e8576040517ff30bbe5f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b5073ffffffffffffffffffffffffffffffffffffffff81165f81815260208181526040918290207801000000000000000000000000000000000000000000000000905590513481527f8ed8c6869618197b68315ade66e75ed3906c97b111fa3ab81e5760046825c7db910160405180910390a250565b5f803373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148061148d5750335f908152602081905260409020541515801561148d57507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff166114756040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff1661148a91906148da565b42115b905033816114e0576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b506114ea83611e1c565b509150611133611508611503606086016040870161494a565b612b51565b612b90565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114611597576040517fb4a46e6400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b505f6115a283612c07565b9050827f0200000000000000000000000000000000000000000000000000000000000000821615611602576040517f2ebb4ea50000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b508260075f6116118460c81c90565b63ffffffff1681526020019081526020015f205414158390611662576040517f226acaf80000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b505f8381526005602052604090207f02000000000000000000000000000000000000000000000000000000000000008217905561169e81612c50565b91506116aa8160c81c90565b63ffffffff16837f3ee2d7d15d31f539884db87ddea1806560c2cb20493d57b0713eaedc6e50445d846040516116e291815260200190565b60405180910390a350919050565b5f60055f6116fd846110ea565b81526020019081526020015f20600401549050919050565b60408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101919091525f8281526005602090815260409182902080548351610160810190945273ffffffffffffffffffffffffffffffffffffffff8116845290929091810160a083901c64ffffffffff1664ffffffffff1681526020016117cb8360c81c90565b63ffffffff16815261ffff60e884901c1660208201527f01000000000000000000000000000000000000000000000000000000000000008316151560408201527f02000000000000000000000000000000000000000000000000000000000000008316151560608201527f040000000000000000000000000000000000000000000000000000000000000090921615156080830152600183015460a0830152600283015460c0830152600383015460e08301526004909201546101009091015292915050565b5f5f61189c84612c07565b6118a584612c07565b915091505f6118b48260c81c90565b63ffffffff166118c48460c81c90565b63ffffffff161480156118f357505f848152600560205260408082206001908101548884529190922090910154145b801561191c57505f84815260056020526040808220600290810154888452919092209091015414155b801561193f575060045463ffffffff166119368460c81c90565b63ffffffff1610155b9050848482611983576040517ff6447a4c000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b508590507f02000000000000000000000000000000000000000000000000000000000000008416156119e4576040517f2ebb4ea50000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b50837f0200000000000000000000000000000000000000000000000000000000000000831615611a43576040517f2ebb4ea50000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b505f611a7060027f0000000000000000000000000000000000000000000000000000000000000000614ac2565b611a8f9067ffffffffffffffff1664ffffffffff60a086901c166148da565b9050848142811115611ad6576040517fdb22360e000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b5050611ae3868587612d8f565b611aee858488612d8f565b604051859087907f7c2691de82d089868328341ccef60ad7137d457a6394b1ecbdb692c76bcd56c6905f90a3505050505050565b5f5f5f611b2e85612e45565b91509150611b40828287875f5f6122f6565b95945050505050565b600454640100000000900460ff1615611b8e576040517f6101d69200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60045463ffffffff165f600581600781611ba96001876148be565b63ffffffff1681526020019081526020015f205481526020019081526020015f206002015490505f5f90505b83811015611de1575f858583818110611bf057611bf0614af1565b9050602002013590505f60055f8381526020019081526020015f2090505f611c1783612c07565b90508563ffffffff16611c2a8260c81c90565b63ffffffff161486611c3c8360c81c90565b9091611c84576040517f7dd23e5a00000000000000000000000000000000000000000000000000000000815263ffffffff9283166004820152911660248201526044016109b5565b5050611c908382612f67565b5f611cd07f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1664ffffffffff60a085901c166148da565b9050838142811115611d17576040517fdb22360e000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b505060018301548690808214611d62576040517ff8bef082000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b5050600283015463ffffffff88165f818152600760209081526040918290208890556003870154825185815291820152929850909186917f27525b2f1ea6f6e598f90572e3900b354696399087a74986b90fb623484bb913910160405180910390a386611dce81614b1e565b97505060019094019350611bd592505050565b5050600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff929092169190911790555050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081018290526002548335808214611e93576040517fdec38460000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b50505f611f296040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14611f6f576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040805160c081018252825163ffffffff16815260208084015165ffffffffffff1690820152908101611fa4426103e8614b42565b65ffffffffffff90811682526001602083015260408481015190911690820152606001611fd760a087016080880161490b565b65ffffffffffff1681525091506120148160600151856060016020810190611fff919061490b565b61200f60a088016080890161490b565b61307c565b5f612023858360400151613146565b905061202e8561340a565b5f61203f60e0870160c0880161490b565b65ffffffffffff16409050801580159061205c57508560e0013581145b61206c60e0880160c0890161490b565b828860e001359091926120c3576040517fb0377d9c00000000000000000000000000000000000000000000000000000000815265ffffffffffff9093166004840152602483019190915260448201526064016109b5565b5050506120cf86610d47565b94508360a0015165ffffffffffff166040856080015165ffffffffffff16901b6070866060015161ffff16901b6080876040015165ffffffffffff16901b60b0886020015165ffffffffffff16901b60e0895f015163ffffffff16901b171717171760015f8781526020019081526020015f208190555084600281905550835f0151600161215d9190614b59565b63ffffffff168352612175606087016040880161494a565b61ffff1684602001516121889190614b75565b65ffffffffffff1660208401526121a560c0870160a0880161490b565b65ffffffffffff1660408401526121c260a087016080880161490b565b65ffffffffffff1660608401523373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148015612212575081155b156122255764ffffffffff421660808401525b612294838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b84845f015163ffffffff167f8bca7ce8b3e6a3a66612cedc56a040804d92861f8764c85360da127ce8cf1d77888760200151886080015189604001518a606001516040516122e6959493929190614b93565b60405180910390a3505050915091565b5f6123046020850185614cd1565b355f0361233d576040517f7eebc38300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61234d60c0860160a0870161490b565b65ffffffffffff166123626020860186614cd1565b61237390608081019060600161490b565b65ffffffffffff161461238c60c0870160a0880161490b565b6123996020870187614cd1565b6123aa90608081019060600161490b565b90916123f4576040517f6226727400000000000000000000000000000000000000000000000000000000815265ffffffffffff9283166004820152911660248201526044016109b5565b5061240490506020850185614cd1565b6124159060a081019060800161490b565b65ffffffffffff1661242d608087016060880161490b565b65ffffffffffff161115612447608087016060880161490b565b6124546020870187614cd1565b6124659060a081019060800161490b565b90916124af576040517faa1fedaa00000000000000000000000000000000000000000000000000000000815265ffffffffffff9283166004820152911660248201526044016109b5565b506124cb9050846124c660c0880160a0890161490b565b613522565b6124f760405180608001604052805f81526020015f81526020015f61ffff168152602001606081525090565b87815261ffff841660408083019190915261252390859061251e906060890190890161494a565b6138df565b816060018190525061256b8186886040016020810190612543919061494a565b61255360608b0160408c0161494a565b61ffff168b602001516125669190614b75565b6139e0565b602082015261257a8186613ae1565b5f8181526005602052604090208054919350908390156125c9576040517fe0b2f38a0000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b50836125d5575f6125f7565b7f01000000000000000000000000000000000000000000000000000000000000005b60e86126096060890160408a0161494a565b8a5161ffff9190911690911b60c89190911b7cffffffff00000000000000000000000000000000000000000000000000164260a01b3317171717815585356001820155602082810151600283015561266390870187614cd1565b3560038201556126766020870187614cd1565b60209081013560048301558851908301516126949190883590613b41565b6126a383895f01518489613caf565b50509695505050505050565b5f6127436040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14612789576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612796426103e8614b42565b90505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa158015612802573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128269190614d0d565b65ffffffffffff16836040015165ffffffffffff161080156128ae57508161285a67ffffffffffffffff87166103e8614b42565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16612898866040015165ffffffffffff16613d38565b6128a291906148da565b6128ac91906148da565b105b9050806129b3575f612951886040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b805190915063ffffffff161580159061297857508663ffffffff16815f015163ffffffff16145b80156129af57508261299667ffffffffffffffff87166103e8614b42565b826040015165ffffffffffff166129ad91906148da565b105b9150505b806129ea576040517ffc5606d300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b64ffffffffff421660a0840152612a66838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b50505050505050565b6004545f9063ffffffff9081169083161080611205575050600454640100000000900460ff16919050565b5f8273ffffffffffffffffffffffffffffffffffffffff16826040515f6040518083038185875af1925050503d805f8114612af0576040519150601f19603f3d011682016040523d82523d5f602084013e612af5565b606091505b50509050808390612b4b576040517ffa4f6a0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b50505050565b5f612b5f6004611000614d28565b6001612b6e6004611000614d28565b612b7c9061ffff86166148da565b612b869190614926565b6112059190614d28565b5f60068211158015612bba5750811580612bba5750612bb7612bb3600184614926565b4990565b15155b8015612bc557508149155b90508181612c02576040517f239ca5560000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b505050565b5f818152600560205260409020548181611133576040517fb724c9ee0000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812054612c8057505f919050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812055612cd060027f0000000000000000000000000000000000000000000000000000000000000000614d28565b905073ffffffffffffffffffffffffffffffffffffffff82167f7aa0d00094a98c2ebaf11dd04c9480f67f70b8040d5f1dbc89a7f61808c0205382612d35817f0000000000000000000000000000000000000000000000000000000000000000614926565b6040805192835260208301919091520160405180910390a2612d805f612d7b837f0000000000000000000000000000000000000000000000000000000000000000614926565b612a9a565b612d8a3382612a9a565b919050565b7f0400000000000000000000000000000000000000000000000000000000000000821615801590612dfa57505f83815260066020908152604080832054835260059091529020547f020000000000000000000000000000000000000000000000000000000000000016155b15612e0457505050565b5f9283526005602090815260408085207f04000000000000000000000000000000000000000000000000000000000000009490941790935560069052912055565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101829052612e7e83610d47565b9150612f1b826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b8051909150829063ffffffff16612f61576040517f5d36fd110000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b50915091565b817f0200000000000000000000000000000000000000000000000000000000000000821615612fc5576040517f2ebb4ea50000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b507f040000000000000000000000000000000000000000000000000000000000000081165f03612ff3575050565b5f82815260066020908152604080832054808452600590925290912054839082907f020000000000000000000000000000000000000000000000000000000000000016613075576040517fc35070f8000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b5050505050565b5f61753061308c426103e8614b42565b61309691906148da565b90508265ffffffffffff168465ffffffffffff16111580156130c857508165ffffffffffff168365ffffffffffff1611155b80156130dc5750808265ffffffffffff1611155b848484849091929361313c576040517fdddf96f500000000000000000000000000000000000000000000000000000000815265ffffffffffff948516600482015292841660248401529216604482015260648101919091526084016109b5565b5050505050505050565b5f5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156131b1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906131d59190614d0d565b90505f6131e860c0860160a0870161490b565b90508065ffffffffffff168465ffffffffffff161115801561321a57508165ffffffffffff168165ffffffffffff1611155b848284909192613271576040517fc1f96e2d00000000000000000000000000000000000000000000000000000000815265ffffffffffff9384166004820152918316602483015290911660448201526064016109b5565b5050505f84826132819190614d3b565b65ffffffffffff16905061020081111580156132bd5750611000816132ac6060890160408a0161494a565b61ffff166132ba91906148da565b11155b6132cd606088016040890161494a565b829091613312576040517f5b679eb100000000000000000000000000000000000000000000000000000000815261ffff909216600483015260248201526044016109b5565b50508265ffffffffffff168265ffffffffffff1603613336575f9350505050611205565b5f6133488365ffffffffffff16613d38565b905061335a60a088016080890161490b565b65ffffffffffff16811115806133ac5750613377426103e8614b42565b6133a965ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016836148da565b11155b94508415806133bc575061020082145b83906133ff576040517fe48948ea00000000000000000000000000000000000000000000000000000000815265ffffffffffff90911660048201526024016109b5565b505050505092915050565b5f61341e611503606084016040850161494a565b90508061342e6020840184614987565b905014819061346c576040517f239ca5560000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b505f5b81811015612c02578049806134876020860186614987565b8481811061349757613497614af1565b905060200201351482828680602001906134b19190614987565b868181106134c1576134c1614af1565b90506020020135909192613512576040517fe78d3ffa0000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915260448201526064016109b5565b50506001909201915061346f9050565b365f6135316020850185614cd1565b61353f9060a0810190614d59565b9092509050806135526080860186614987565b919091149050816135666080870187614987565b905090916135a9576040517fdf2f4d64000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b50505f8190036135b95750505050565b5f73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663bdd425e36136036080880188614987565b6040518363ffffffff1660e01b8152600401613620929190614dbc565b5f60405180830381865afa15801561363a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016820160405261367f9190810190614e34565b90505f5b828110156138d7573684848381811061369e5761369e614af1565b6060029190910191505f90506136ba6040830160208401614f35565b6bffffffffffffffffffffffff161561381b5765ffffffffffff87166136e360808a018a614987565b858181106136f3576136f3614af1565b9050602002016020810190613708919061490b565b65ffffffffffff161061371e6020840184614f5e565b9061375b576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016109b5565b505f84848151811061376f5761376f614af1565b602002602001015190505f60026137868360f81c90565b60ff161480156137b0575061379e6020850185614f5e565b60ff166137ab8360a81c90565b60ff16145b9050806137c06020860186614f5e565b906137fd576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016109b5565b506138088260081c90565b6bffffffffffffffffffffffff16925050505b61382b6040830160208401614f35565b6bffffffffffffffffffffffff166138496060840160408501614f35565b6bffffffffffffffffffffffff16111580156138825750806138716040840160208501614f35565b6bffffffffffffffffffffffff1611155b61388f6020840184614f5e565b906138cc576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016109b5565b505050600101613683565b505050505050565b60608161ffff165f0361391e576040517f09438a6900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61393061ffff8085169086166148da565b90505f611000600161394282856148da565b61394c9190614926565b6139569190614d28565b905061396181612b90565b8067ffffffffffffffff81111561397a5761397a614e07565b6040519080825280602002602001820160405280156139a3578160200160208202803683370190505b5092505f5b818110156139d75780498482815181106139c4576139c4614af1565b60209081029190910101526001016139a8565b50505092915050565b5f8080613a066139f36020880188614cd1565b613a019060a0810190614d59565b613e24565b90925090505f613a25613a1c6020890189614cd1565b84848989614014565b90505f6001613a3a60608a0160408b0161494a565b61ffff168a6040015161ffff16613a5191906148da565b613a5b9190614926565b9050613abd896060015161100083613a739190614d28565b81518110613a8357613a83614af1565b602002602001015161100083613a999190614f77565b600885901c613aab60a08d018d614f8a565b613ab860c08f018f614f8a565b614111565b613ad4613acd60208a018a614cd1565b858561433d565b9998505050505050505050565b5f825f0151825f01358460200151338660400151866040016020810190613b08919061494a565b8860600151604051602001613b239796959493929190615025565b60405160208183030381529060405280519060200120905092915050565b335f818152602081905260409020549081613ba1576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b5060a081901c5f73ffffffffffffffffffffffffffffffffffffffff808416908616148015613bdb57508563ffffffff168263ffffffff16105b90508080613bed575063ffffffff8216155b80613bfc5750613bfc82612a6f565b8290613c3d576040517f3a8fc32600000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024016109b5565b5050335f90815260208190526040902077ffffffff000000000000000000000000000000000000000060a09690961b9590951673ffffffffffffffffffffffffffffffffffffffff90931692909217780100000000000000000000000000000000000000000000000017909355505050565b8263ffffffff16825f0151857f9598917081a593a73a2193c5c951fc6363e6ae856e2d37c3686a452089f43da633855f01358760200151878060200190613cf69190614cd1565b8960400151896040016020810190613d0e919061494a565b6060808d0151604051613d2a989796959493928e0135906150ed565b60405180910390a450505050565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16613e077f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663b7506718856040518263ffffffff1660e01b8152600401613dc291815260200190565b602060405180830381865afa158015613ddd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e01919061523e565b60d01c90565b64ffffffffff16613e1891906148da565b611205906103e8614b42565b5f80808367ffffffffffffffff811115613e4057613e40614e07565b604051908082528060200260200182016040528015613e69578160200160208202803683370190505b5090505f5b84811015613f805736868683818110613e8957613e89614af1565b6060029190910191505f9050613ea26020830183614f5e565b600160ff919091161b9050848111613ebd6020840184614f5e565b90613efa576040517f35cd69f400000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016109b5565b50938417936038613f116060840160408501614f35565b6bffffffffffffffffffffffff16901b6098613f336040850160208601614f35565b6bffffffffffffffffffffffff16901b60f8613f526020860186614f5e565b60ff16901b1717848481518110613f6b57613f6b614af1565b60209081029190910101525050600101613e6e565b50600281604051602001613f949190615255565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052613fcc9161528a565b602060405180830381855afa158015613fe7573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061400a919061523e565b9250509250929050565b5f61401d6144a6565b86358152605061403360a0890160808a0161490b565b65ffffffffffff16901b60808465ffffffffffff16901b60b089606001602081019061405f919061490b565b7dffff0000000000000000000000000000000000000000000000000000000060e089901b1665ffffffffffff9190911690911b1717177f09000000000000000000000000000000000000000000000000000000000000001781600360209081029190910191909152870135816004602002015260f06140e46060890160408a0161494a565b61ffff16901b60a082015260c0810185905260e08101869052614106816143d8565b979650505050505050565b6030831480156141215750603081145b83908290614164576040517f03cee3ad000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b50505f87614171886143f8565b878787878760405160200161418c97969594939291906152a0565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291905290506141c9603f61d6d8614d28565b6141d59061d6d86148da565b6141e190610bb86148da565b5a11614219576040517fdd629f8600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f600a73ffffffffffffffffffffffffffffffffffffffff1661d6d884604051614244919061528a565b5f604051808303818686fa925050503d805f811461427d576040519150601f19603f3d011682016040523d82523d5f602084013e614282565b606091505b50915091505f5f838015614297575082516040145b6142a2575f5f6142b6565b828060200190518101906142b691906152dc565b91509150611000821480156142ea57507f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181145b8c8c909161432d576040517fbca58447000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b5050505050505050505050505050565b5f83356020850135614355606087016040880161494a565b614365608088016060890161490b565b61437560a0890160808a0161490b565b60408051602081019690965285019390935261ffff909116606084015265ffffffffffff90811660808401521660a082015260c0810184905260e08101839052610100016040516020818303038152906040528051906020012090509392505050565b5f5f60205f6103008560025afa90505f51915080611133576111336152fe565b5f611000821061440a5761440a6152fe565b5060017f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065b821561113357610800831615614466577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181830991505b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181820990506144996001611000614926565b600184901b16925061442f565b6040518061030001604052806018906020820280368337509192915050565b5f6101008284031215611133575f5ffd5b5f5f604083850312156144e7575f5ffd5b823567ffffffffffffffff8111156144fd575f5ffd5b614509858286016144c5565b925050602083013567ffffffffffffffff811115614525575f5ffd5b830160e08186031215614536575f5ffd5b809150509250929050565b5f60208284031215614551575f5ffd5b5035919050565b5f60208284031215614568575f5ffd5b813567ffffffffffffffff81111561457e575f5ffd5b61458a848285016144c5565b949350505050565b5f602082840312156145a2575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff811681146145c5575f5ffd5b9392505050565b815173ffffffffffffffffffffffffffffffffffffffff16815261018081016020830151614612602084018273ffffffffffffffffffffffffffffffffffffffff169052565b50604083015160408301526060830151614644606084018273ffffffffffffffffffffffffffffffffffffffff169052565b50608083015161466c608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a083015161468860a084018267ffffffffffffffff169052565b5060c08301516146a460c084018267ffffffffffffffff169052565b5060e08301516146c060e084018267ffffffffffffffff169052565b506101008301516146de61010084018267ffffffffffffffff169052565b506101208301516146fc61012084018267ffffffffffffffff169052565b5061014083015161471a61014084018267ffffffffffffffff169052565b5061016092830151919092015290565b815173ffffffffffffffffffffffffffffffffffffffff16815261016081016020830151614761602084018264ffffffffff169052565b506040830151614779604084018263ffffffff169052565b50606083015161478f606084018261ffff169052565b5060808301516147a3608084018215159052565b5060a08301516147b760a084018215159052565b5060c08301516147cb60c084018215159052565b5060e083015160e083015261010083015161010083015261012083015161012083015261014083015161014083015292915050565b5f5f60408385031215614811575f5ffd5b50508035926020909101359150565b5f5f60208385031215614831575f5ffd5b823567ffffffffffffffff811115614847575f5ffd5b8301601f81018513614857575f5ffd5b803567ffffffffffffffff81111561486d575f5ffd5b8560208260051b8401011115614881575f5ffd5b6020919091019590945092505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff828116828216039081111561120557611205614891565b8082018082111561120557611205614891565b65ffffffffffff81168114610fa5575f5ffd5b8035612d8a816148ed565b5f6020828403121561491b575f5ffd5b81356145c5816148ed565b8181038181111561120557611205614891565b803561ffff81168114612d8a575f5ffd5b5f6020828403121561495a575f5ffd5b6145c582614939565b61ffff818116838216029081169081811461498057614980614891565b5092915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126149ba575f5ffd5b83018035915067ffffffffffffffff8211156149d4575f5ffd5b6020019150600581901b36038213156149eb575f5ffd5b9250929050565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115614a22575f5ffd5b8260051b80836020870137939093016020019392505050565b89815261010060208201525f614a5661010083018a8c6149f2565b61ffff9890981660408301525065ffffffffffff9586166060820152938516608085015291841660a084015290921660c082015260e001529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff831680614adb57614adb614a95565b8067ffffffffffffffff84160491505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f63ffffffff821663ffffffff8103614b3957614b39614891565b60010192915050565b808202811582820484141761120557611205614891565b63ffffffff818116838216019081111561120557611205614891565b65ffffffffffff818116838216019081111561120557611205614891565b60a08082528635908201525f6020870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1018112614bd4575f5ffd5b870160208101903567ffffffffffffffff811115614bf0575f5ffd5b8060051b3603821315614c01575f5ffd5b61010060c0850152614c186101a0850182846149f2565b915050614c2760408901614939565b61ffff1660e0840152614c3c60608901614900565b65ffffffffffff16610100840152614c5660808901614900565b65ffffffffffff16610120840152614c7060a08901614900565b65ffffffffffff16610140840152614c8a60c08901614900565b65ffffffffffff90811661016085015260e0989098013561018084015295871660208301525092851660408401529316606082015261ffff90921660809092019190915290565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41833603018112614d03575f5ffd5b9190910192915050565b5f60208284031215614d1d575f5ffd5b81516145c5816148ed565b5f82614d3657614d36614a95565b500490565b65ffffffffffff828116828216039081111561120557611205614891565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614d8c575f5ffd5b83018035915067ffffffffffffffff821115614da6575f5ffd5b60200191506060810236038213156149eb575f5ffd5b602080825281018290525f8360408301825b85811015614dfd578235614de1816148ed565b65ffffffffffff16825260209283019290910190600101614dce565b5095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f60208284031215614e44575f5ffd5b815167ffffffffffffffff811115614e5a575f5ffd5b8201601f81018413614e6a575f5ffd5b805167ffffffffffffffff811115614e8457614e84614e07565b8060051b6040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603f830116810181811067ffffffffffffffff82111715614ecf57614ecf614e07565b604052918252602081840181019290810187841115614eec575f5ffd5b6020850194505b83851015614f0f57845180825260209586019590935001614ef3565b509695505050505050565b80356bffffffffffffffffffffffff81168114612d8a575f5ffd5b5f60208284031215614f45575f5ffd5b6145c582614f1a565b803560ff81168114612d8a575f5ffd5b5f60208284031215614f6e575f5ffd5b6145c582614f4e565b5f82614f8557614f85614a95565b500690565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614fbd575f5ffd5b83018035915067ffffffffffffffff821115614fd7575f5ffd5b6020019150368190038213156149eb575f5ffd5b5f8151808452602084019350602083015f5b8281101561501b578151865260209586019590910190600101614ffd565b5093949350505050565b87815286602082015285604082015273ffffffffffffffffffffffffffffffffffffffff8516606082015261ffff8416608082015261ffff831660a082015260e060c08201525f613ad460e0830184614feb565b8183526020830192505f815f5b8481101561501b5760ff61509983614f4e565b1686526bffffffffffffffffffffffff6150b560208401614f1a565b1660208701526bffffffffffffffffffffffff6150d460408401614f1a565b1660408701526060958601959190910190600101615086565b73ffffffffffffffffffffffffffffffffffffffff891681526020808201899052604080830189905261010060608401819052883590840152908701356101208301525f9061ffff90615141908901614939565b166101408301526060870135615156816148ed565b65ffffffffffff166101608301526080870135615172816148ed565b65ffffffffffff1661018083015260a0870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe10181126151b5575f5ffd5b870160208101903567ffffffffffffffff8111156151d1575f5ffd5b6060810236038213156151e2575f5ffd5b60c06101a08501526151f96101c085018284615079565b91505061520c608084018861ffff169052565b61ffff861660a084015282810360c08401526152288186614feb565b9150508260e08301529998505050505050505050565b5f6020828403121561524e575f5ffd5b5051919050565b81515f90829060208501835b8281101561527f578151845260209384019390910190600101615261565b509195945050505050565b5f82518060208501845e5f920191825250919050565b878152866020820152856040820152838560608301375f848201606081015f815284868237505f93016060019283525090979650505050505050565b5f5f604083850312156152ed575f5ffd5b505080516020909101519092909150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd0611bca3c6d48c235fb752e7525599581c0795b0946c1311c7fa969e7bdde5ed' as const

/** Deployed bytecode, with zeros in place of immutables. */
export const claimsDeployedBytecode =
  '0x608060405260043610610198575f3560e01c8063843cf02d116100dc578063b4f9b6c811610087578063eb726f8511610062578063eb726f8514610882578063ee83d82a146108a1578063f65b7adb146108c0578063fbfa77cf146108df575f5ffd5b8063b4f9b6c814610818578063b64212ae14610837578063bd66528a14610856575f5ffd5b8063996373c3116100b7578063996373c314610795578063a26cc6b2146107dd578063a406c4bf146107f9575f5ffd5b8063843cf02d1461040557806389035730146104995780639829456714610782575f5ffd5b806348a8c9211161014757806366eb9cec1161012257806366eb9cec1461033857806372d2b6c01461034c578063754150f7146103b357806382100e3f146103d2575f5ffd5b806348a8c921146102c5578063581582c7146102e457806363c4f03114610317575f5ffd5b8063382e220111610177578063382e2201146102165780633d1b1abb146102355780633e7fa1e014610277575f5ffd5b80627719801461019c5780630906a3ed146101c35780630b4dfe95146101f7575b5f5ffd5b3480156101a7575f5ffd5b506101b061092f565b6040519081526020015b60405180910390f35b3480156101ce575f5ffd5b506101e26101dd3660046144d6565b610a36565b604080519283526020830191909152016101ba565b348015610202575f5ffd5b506101b0610211366004614541565b610d22565b348015610221575f5ffd5b506101b0610230366004614558565b610d47565b348015610240575f5ffd5b5060405165ffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101ba565b348015610282575f5ffd5b5061028b610de1565b6040805195865263ffffffff909416602086015265ffffffffffff928316938501939093528116606084015216608082015260a0016101ba565b3480156102d0575f5ffd5b506101b06102df366004614541565b610ea0565b3480156102ef575f5ffd5b506101b07f000000000000000000000000000000000000000000000000000000000000000081565b348015610322575f5ffd5b50610336610331366004614541565b610ec5565b005b348015610343575f5ffd5b50610336610fa8565b348015610357575f5ffd5b50610397610366366004614592565b73ffffffffffffffffffffffffffffffffffffffff165f908152602081905260409020548015159160a09190911c90565b60408051921515835263ffffffff9091166020830152016101ba565b3480156103be575f5ffd5b506101b06103cd366004614541565b6110ea565b3480156103dd575f5ffd5b506101b07f000000000000000000000000000000000000000000000000000000000000000081565b348015610410575f5ffd5b5061042461041f366004614541565b611139565b6040516101ba91905f60c08201905063ffffffff835116825265ffffffffffff602084015116602083015265ffffffffffff604084015116604083015261ffff606084015116606083015265ffffffffffff608084015116608083015265ffffffffffff60a08401511660a083015292915050565b3480156104a4575f5ffd5b5061077560408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101919091526040518061018001604052807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1681526020017f0611bca3c6d48c235fb752e7525599581c0795b0946c1311c7fa969e7bdde5ed5f1b815250905090565b6040516101ba91906145cc565b610336610790366004614592565b61120b565b3480156107a0575f5ffd5b506107c87f000000000000000000000000000000000000000000000000000000000000000081565b60405163ffffffff90911681526020016101ba565b3480156107e8575f5ffd5b506004546107c89063ffffffff1681565b348015610804575f5ffd5b506101b0610813366004614558565b61135e565b348015610823575f5ffd5b506101b0610832366004614541565b61150d565b348015610842575f5ffd5b506101b0610851366004614541565b6116f0565b348015610861575f5ffd5b50610875610870366004614541565b611715565b6040516101ba919061472a565b34801561088d575f5ffd5b5061033661089c366004614800565b611891565b3480156108ac575f5ffd5b506101b06108bb3660046144d6565b611b22565b3480156108cb575f5ffd5b506103366108da366004614820565b611b49565b3480156108ea575f5ffd5b5060405173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681526020016101ba565b5f3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001681146109be576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024015b60405180910390fd5b50600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffff00ffffffff8116640100000000179091556005905f906007908290610a0c9060019063ffffffff166148be565b63ffffffff1681526020019081526020015f205481526020019081526020015f2060020154905090565b5f80803373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480610b665750335f9081526020819052604090205415158015610b6657507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16610b4e6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff16610b6391906148da565b42115b90503381610bb9576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b506040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152610bf486611e1c565b909450905065ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610c32608088016060890161490b565b65ffffffffffff16610c4491906148da565b604082015165ffffffffffff161115610c63608088016060890161490b565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16836040015165ffffffffffff16610ca39190614926565b9091610ceb576040517f9537f12800000000000000000000000000000000000000000000000000000000815265ffffffffffff909216600483015260248201526044016109b5565b50610d17905084828888610d05606083016040840161494a565b610d10906004614963565b60016122f6565b925050509250929050565b5f60055f610d2f846110ea565b81526020019081526020015f20600201549050919050565b5f8135610d576020840184614987565b610d67606086016040870161494a565b610d77608087016060880161490b565b610d8760a088016080890161490b565b610d9760c0890160a08a0161490b565b610da760e08a0160c08b0161490b565b8960e00135604051602001610dc499989796959493929190614a3b565b604051602081830303815290604052805190602001209050919050565b5f5f5f5f5f5f610e7a6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b600254815160208301516040840151606090940151929a91995097509195509350915050565b5f60055f610ead846110ea565b81526020019081526020015f20600301549050919050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114610f4e576040517fe9d6016100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b50600454610fa590829063ffffffff167f00000000000000000000000000000000000000000000000000000000000000007f00000000000000000000000000000000000000000000000000000000000000006126af565b50565b335f818152602081905260409020549081611008576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b5060a081901c61101781612a6f565b8190611058576040517f8e2a399000000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024016109b5565b50335f818152602081815260408083209290925590517f000000000000000000000000000000000000000000000000000000000000000081527f0d41118e36df44efb77a471fc49fb9c0be0406d802ef95520e9fbf606e65b455910160405180910390a26110e6337f0000000000000000000000000000000000000000000000000000000000000000612a9a565b5050565b5f818152600760205260409020548181611133576040517f3bb9d6340000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b50919050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152611205826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b92915050565b7f00000000000000000000000000000000000000000000000000000000000000003480821461126f576040517f0c5e03da000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b505073ffffffffffffffffffffffffffffffffffffffff81165f908152602081905260409020548190156112e8576040517ff30bbe5f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b5073ffffffffffffffffffffffffffffffffffffffff81165f81815260208181526040918290207801000000000000000000000000000000000000000000000000905590513481527f8ed8c6869618197b68315ade66e75ed3906c97b111fa3ab81e5760046825c7db910160405180910390a250565b5f803373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148061148d5750335f908152602081905260409020541515801561148d57507f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff166114756040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b6080015164ffffffffff1661148a91906148da565b42115b905033816114e0576040517f0596787700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b506114ea83611e1c565b509150611133611508611503606086016040870161494a565b612b51565b612b90565b5f3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168114611597576040517fb4a46e6400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b505f6115a283612c07565b9050827f0200000000000000000000000000000000000000000000000000000000000000821615611602576040517f2ebb4ea50000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b508260075f6116118460c81c90565b63ffffffff1681526020019081526020015f205414158390611662576040517f226acaf80000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b505f8381526005602052604090207f02000000000000000000000000000000000000000000000000000000000000008217905561169e81612c50565b91506116aa8160c81c90565b63ffffffff16837f3ee2d7d15d31f539884db87ddea1806560c2cb20493d57b0713eaedc6e50445d846040516116e291815260200190565b60405180910390a350919050565b5f60055f6116fd846110ea565b81526020019081526020015f20600401549050919050565b60408051610160810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101919091525f8281526005602090815260409182902080548351610160810190945273ffffffffffffffffffffffffffffffffffffffff8116845290929091810160a083901c64ffffffffff1664ffffffffff1681526020016117cb8360c81c90565b63ffffffff16815261ffff60e884901c1660208201527f01000000000000000000000000000000000000000000000000000000000000008316151560408201527f02000000000000000000000000000000000000000000000000000000000000008316151560608201527f040000000000000000000000000000000000000000000000000000000000000090921615156080830152600183015460a0830152600283015460c0830152600383015460e08301526004909201546101009091015292915050565b5f5f61189c84612c07565b6118a584612c07565b915091505f6118b48260c81c90565b63ffffffff166118c48460c81c90565b63ffffffff161480156118f357505f848152600560205260408082206001908101548884529190922090910154145b801561191c57505f84815260056020526040808220600290810154888452919092209091015414155b801561193f575060045463ffffffff166119368460c81c90565b63ffffffff1610155b9050848482611983576040517ff6447a4c000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b508590507f02000000000000000000000000000000000000000000000000000000000000008416156119e4576040517f2ebb4ea50000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b50837f0200000000000000000000000000000000000000000000000000000000000000831615611a43576040517f2ebb4ea50000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b505f611a7060027f0000000000000000000000000000000000000000000000000000000000000000614ac2565b611a8f9067ffffffffffffffff1664ffffffffff60a086901c166148da565b9050848142811115611ad6576040517fdb22360e000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b5050611ae3868587612d8f565b611aee858488612d8f565b604051859087907f7c2691de82d089868328341ccef60ad7137d457a6394b1ecbdb692c76bcd56c6905f90a3505050505050565b5f5f5f611b2e85612e45565b91509150611b40828287875f5f6122f6565b95945050505050565b600454640100000000900460ff1615611b8e576040517f6101d69200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60045463ffffffff165f600581600781611ba96001876148be565b63ffffffff1681526020019081526020015f205481526020019081526020015f206002015490505f5f90505b83811015611de1575f858583818110611bf057611bf0614af1565b9050602002013590505f60055f8381526020019081526020015f2090505f611c1783612c07565b90508563ffffffff16611c2a8260c81c90565b63ffffffff161486611c3c8360c81c90565b9091611c84576040517f7dd23e5a00000000000000000000000000000000000000000000000000000000815263ffffffff9283166004820152911660248201526044016109b5565b5050611c908382612f67565b5f611cd07f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff1664ffffffffff60a085901c166148da565b9050838142811115611d17576040517fdb22360e000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b505060018301548690808214611d62576040517ff8bef082000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b5050600283015463ffffffff88165f818152600760209081526040918290208890556003870154825185815291820152929850909186917f27525b2f1ea6f6e598f90572e3900b354696399087a74986b90fb623484bb913910160405180910390a386611dce81614b1e565b97505060019094019350611bd592505050565b5050600480547fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001663ffffffff929092169190911790555050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a081018290526002548335808214611e93576040517fdec38460000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b50505f611f296040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14611f6f576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040805160c081018252825163ffffffff16815260208084015165ffffffffffff1690820152908101611fa4426103e8614b42565b65ffffffffffff90811682526001602083015260408481015190911690820152606001611fd760a087016080880161490b565b65ffffffffffff1681525091506120148160600151856060016020810190611fff919061490b565b61200f60a088016080890161490b565b61307c565b5f612023858360400151613146565b905061202e8561340a565b5f61203f60e0870160c0880161490b565b65ffffffffffff16409050801580159061205c57508560e0013581145b61206c60e0880160c0890161490b565b828860e001359091926120c3576040517fb0377d9c00000000000000000000000000000000000000000000000000000000815265ffffffffffff9093166004840152602483019190915260448201526064016109b5565b5050506120cf86610d47565b94508360a0015165ffffffffffff166040856080015165ffffffffffff16901b6070866060015161ffff16901b6080876040015165ffffffffffff16901b60b0886020015165ffffffffffff16901b60e0895f015163ffffffff16901b171717171760015f8781526020019081526020015f208190555084600281905550835f0151600161215d9190614b59565b63ffffffff168352612175606087016040880161494a565b61ffff1684602001516121889190614b75565b65ffffffffffff1660208401526121a560c0870160a0880161490b565b65ffffffffffff1660408401526121c260a087016080880161490b565b65ffffffffffff1660608401523373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148015612212575081155b156122255764ffffffffff421660808401525b612294838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b84845f015163ffffffff167f8bca7ce8b3e6a3a66612cedc56a040804d92861f8764c85360da127ce8cf1d77888760200151886080015189604001518a606001516040516122e6959493929190614b93565b60405180910390a3505050915091565b5f6123046020850185614cd1565b355f0361233d576040517f7eebc38300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b61234d60c0860160a0870161490b565b65ffffffffffff166123626020860186614cd1565b61237390608081019060600161490b565b65ffffffffffff161461238c60c0870160a0880161490b565b6123996020870187614cd1565b6123aa90608081019060600161490b565b90916123f4576040517f6226727400000000000000000000000000000000000000000000000000000000815265ffffffffffff9283166004820152911660248201526044016109b5565b5061240490506020850185614cd1565b6124159060a081019060800161490b565b65ffffffffffff1661242d608087016060880161490b565b65ffffffffffff161115612447608087016060880161490b565b6124546020870187614cd1565b6124659060a081019060800161490b565b90916124af576040517faa1fedaa00000000000000000000000000000000000000000000000000000000815265ffffffffffff9283166004820152911660248201526044016109b5565b506124cb9050846124c660c0880160a0890161490b565b613522565b6124f760405180608001604052805f81526020015f81526020015f61ffff168152602001606081525090565b87815261ffff841660408083019190915261252390859061251e906060890190890161494a565b6138df565b816060018190525061256b8186886040016020810190612543919061494a565b61255360608b0160408c0161494a565b61ffff168b602001516125669190614b75565b6139e0565b602082015261257a8186613ae1565b5f8181526005602052604090208054919350908390156125c9576040517fe0b2f38a0000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b50836125d5575f6125f7565b7f01000000000000000000000000000000000000000000000000000000000000005b60e86126096060890160408a0161494a565b8a5161ffff9190911690911b60c89190911b7cffffffff00000000000000000000000000000000000000000000000000164260a01b3317171717815585356001820155602082810151600283015561266390870187614cd1565b3560038201556126766020870187614cd1565b60209081013560048301558851908301516126949190883590613b41565b6126a383895f01518489613caf565b50509695505050505050565b5f6127436040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506003546040805160c08101825260e083901c815265ffffffffffff60b084901c81166020830152608084811c821693830193909352605084901c16606082015264ffffffffff602884901c811692820192909252911660a082015290565b90508060a0015164ffffffffff165f14612789576040517f1afcc1d000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f612796426103e8614b42565b90505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa158015612802573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128269190614d0d565b65ffffffffffff16836040015165ffffffffffff161080156128ae57508161285a67ffffffffffffffff87166103e8614b42565b7f000000000000000000000000000000000000000000000000000000000000000065ffffffffffff16612898866040015165ffffffffffff16613d38565b6128a291906148da565b6128ac91906148da565b105b9050806129b3575f612951886040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b805190915063ffffffff161580159061297857508663ffffffff16815f015163ffffffff16145b80156129af57508261299667ffffffffffffffff87166103e8614b42565b826040015165ffffffffffff166129ad91906148da565b105b9150505b806129ea576040517ffc5606d300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b64ffffffffff421660a0840152612a66838060a0015164ffffffffff166028826080015164ffffffffff16901b6050836060015165ffffffffffff16901b6080846040015165ffffffffffff16901b60b0856020015165ffffffffffff16901b60e0865f015163ffffffff16901b171717171760038190555050565b50505050505050565b6004545f9063ffffffff9081169083161080611205575050600454640100000000900460ff16919050565b5f8273ffffffffffffffffffffffffffffffffffffffff16826040515f6040518083038185875af1925050503d805f8114612af0576040519150601f19603f3d011682016040523d82523d5f602084013e612af5565b606091505b50509050808390612b4b576040517ffa4f6a0600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b50505050565b5f612b5f6004611000614d28565b6001612b6e6004611000614d28565b612b7c9061ffff86166148da565b612b869190614926565b6112059190614d28565b5f60068211158015612bba5750811580612bba5750612bb7612bb3600184614926565b4990565b15155b8015612bc557508149155b90508181612c02576040517f239ca5560000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b505050565b5f818152600560205260409020548181611133576040517fb724c9ee0000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812054612c8057505f919050565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812055612cd060027f0000000000000000000000000000000000000000000000000000000000000000614d28565b905073ffffffffffffffffffffffffffffffffffffffff82167f7aa0d00094a98c2ebaf11dd04c9480f67f70b8040d5f1dbc89a7f61808c0205382612d35817f0000000000000000000000000000000000000000000000000000000000000000614926565b6040805192835260208301919091520160405180910390a2612d805f612d7b837f0000000000000000000000000000000000000000000000000000000000000000614926565b612a9a565b612d8a3382612a9a565b919050565b7f0400000000000000000000000000000000000000000000000000000000000000821615801590612dfa57505f83815260066020908152604080832054835260059091529020547f020000000000000000000000000000000000000000000000000000000000000016155b15612e0457505050565b5f9283526005602090815260408085207f04000000000000000000000000000000000000000000000000000000000000009490941790935560069052912055565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101829052612e7e83610d47565b9150612f1b826040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152505f9081526001602090815260409182902054825160c08101845260e082901c815265ffffffffffff60b083901c811693820193909352608082811c84168286015261ffff607084901c1660608301529382901c8316938101939093521660a082015290565b8051909150829063ffffffff16612f61576040517f5d36fd110000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b50915091565b817f0200000000000000000000000000000000000000000000000000000000000000821615612fc5576040517f2ebb4ea50000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b507f040000000000000000000000000000000000000000000000000000000000000081165f03612ff3575050565b5f82815260066020908152604080832054808452600590925290912054839082907f020000000000000000000000000000000000000000000000000000000000000016613075576040517fc35070f8000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b5050505050565b5f61753061308c426103e8614b42565b61309691906148da565b90508265ffffffffffff168465ffffffffffff16111580156130c857508165ffffffffffff168365ffffffffffff1611155b80156130dc5750808265ffffffffffff1611155b848484849091929361313c576040517fdddf96f500000000000000000000000000000000000000000000000000000000815265ffffffffffff948516600482015292841660248401529216604482015260648101919091526084016109b5565b5050505050505050565b5f5f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663874830be6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156131b1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906131d59190614d0d565b90505f6131e860c0860160a0870161490b565b90508065ffffffffffff168465ffffffffffff161115801561321a57508165ffffffffffff168165ffffffffffff1611155b848284909192613271576040517fc1f96e2d00000000000000000000000000000000000000000000000000000000815265ffffffffffff9384166004820152918316602483015290911660448201526064016109b5565b5050505f84826132819190614d3b565b65ffffffffffff16905061020081111580156132bd5750611000816132ac6060890160408a0161494a565b61ffff166132ba91906148da565b11155b6132cd606088016040890161494a565b829091613312576040517f5b679eb100000000000000000000000000000000000000000000000000000000815261ffff909216600483015260248201526044016109b5565b50508265ffffffffffff168265ffffffffffff1603613336575f9350505050611205565b5f6133488365ffffffffffff16613d38565b905061335a60a088016080890161490b565b65ffffffffffff16811115806133ac5750613377426103e8614b42565b6133a965ffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016836148da565b11155b94508415806133bc575061020082145b83906133ff576040517fe48948ea00000000000000000000000000000000000000000000000000000000815265ffffffffffff90911660048201526024016109b5565b505050505092915050565b5f61341e611503606084016040850161494a565b90508061342e6020840184614987565b905014819061346c576040517f239ca5560000000000000000000000000000000000000000000000000000000081526004016109b591815260200190565b505f5b81811015612c02578049806134876020860186614987565b8481811061349757613497614af1565b905060200201351482828680602001906134b19190614987565b868181106134c1576134c1614af1565b90506020020135909192613512576040517fe78d3ffa0000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915260448201526064016109b5565b50506001909201915061346f9050565b365f6135316020850185614cd1565b61353f9060a0810190614d59565b9092509050806135526080860186614987565b919091149050816135666080870187614987565b905090916135a9576040517fdf2f4d64000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b50505f8190036135b95750505050565b5f73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663bdd425e36136036080880188614987565b6040518363ffffffff1660e01b8152600401613620929190614dbc565b5f60405180830381865afa15801561363a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d9081017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016820160405261367f9190810190614e34565b90505f5b828110156138d7573684848381811061369e5761369e614af1565b6060029190910191505f90506136ba6040830160208401614f35565b6bffffffffffffffffffffffff161561381b5765ffffffffffff87166136e360808a018a614987565b858181106136f3576136f3614af1565b9050602002016020810190613708919061490b565b65ffffffffffff161061371e6020840184614f5e565b9061375b576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016109b5565b505f84848151811061376f5761376f614af1565b602002602001015190505f60026137868360f81c90565b60ff161480156137b0575061379e6020850185614f5e565b60ff166137ab8360a81c90565b60ff16145b9050806137c06020860186614f5e565b906137fd576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016109b5565b506138088260081c90565b6bffffffffffffffffffffffff16925050505b61382b6040830160208401614f35565b6bffffffffffffffffffffffff166138496060840160408501614f35565b6bffffffffffffffffffffffff16111580156138825750806138716040840160208501614f35565b6bffffffffffffffffffffffff1611155b61388f6020840184614f5e565b906138cc576040517f692dec5b00000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016109b5565b505050600101613683565b505050505050565b60608161ffff165f0361391e576040517f09438a6900000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61393061ffff8085169086166148da565b90505f611000600161394282856148da565b61394c9190614926565b6139569190614d28565b905061396181612b90565b8067ffffffffffffffff81111561397a5761397a614e07565b6040519080825280602002602001820160405280156139a3578160200160208202803683370190505b5092505f5b818110156139d75780498482815181106139c4576139c4614af1565b60209081029190910101526001016139a8565b50505092915050565b5f8080613a066139f36020880188614cd1565b613a019060a0810190614d59565b613e24565b90925090505f613a25613a1c6020890189614cd1565b84848989614014565b90505f6001613a3a60608a0160408b0161494a565b61ffff168a6040015161ffff16613a5191906148da565b613a5b9190614926565b9050613abd896060015161100083613a739190614d28565b81518110613a8357613a83614af1565b602002602001015161100083613a999190614f77565b600885901c613aab60a08d018d614f8a565b613ab860c08f018f614f8a565b614111565b613ad4613acd60208a018a614cd1565b858561433d565b9998505050505050505050565b5f825f0151825f01358460200151338660400151866040016020810190613b08919061494a565b8860600151604051602001613b239796959493929190615025565b60405160208183030381529060405280519060200120905092915050565b335f818152602081905260409020549081613ba1576040517f0b97d11100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024016109b5565b5060a081901c5f73ffffffffffffffffffffffffffffffffffffffff808416908616148015613bdb57508563ffffffff168263ffffffff16105b90508080613bed575063ffffffff8216155b80613bfc5750613bfc82612a6f565b8290613c3d576040517f3a8fc32600000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024016109b5565b5050335f90815260208190526040902077ffffffff000000000000000000000000000000000000000060a09690961b9590951673ffffffffffffffffffffffffffffffffffffffff90931692909217780100000000000000000000000000000000000000000000000017909355505050565b8263ffffffff16825f0151857f9598917081a593a73a2193c5c951fc6363e6ae856e2d37c3686a452089f43da633855f01358760200151878060200190613cf69190614cd1565b8960400151896040016020810190613d0e919061494a565b6060808d0151604051613d2a989796959493928e0135906150ed565b60405180910390a450505050565b5f7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff16613e077f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663b7506718856040518263ffffffff1660e01b8152600401613dc291815260200190565b602060405180830381865afa158015613ddd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613e01919061523e565b60d01c90565b64ffffffffff16613e1891906148da565b611205906103e8614b42565b5f80808367ffffffffffffffff811115613e4057613e40614e07565b604051908082528060200260200182016040528015613e69578160200160208202803683370190505b5090505f5b84811015613f805736868683818110613e8957613e89614af1565b6060029190910191505f9050613ea26020830183614f5e565b600160ff919091161b9050848111613ebd6020840184614f5e565b90613efa576040517f35cd69f400000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016109b5565b50938417936038613f116060840160408501614f35565b6bffffffffffffffffffffffff16901b6098613f336040850160208601614f35565b6bffffffffffffffffffffffff16901b60f8613f526020860186614f5e565b60ff16901b1717848481518110613f6b57613f6b614af1565b60209081029190910101525050600101613e6e565b50600281604051602001613f949190615255565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815290829052613fcc9161528a565b602060405180830381855afa158015613fe7573d5f5f3e3d5ffd5b5050506040513d601f19601f8201168201806040525081019061400a919061523e565b9250509250929050565b5f61401d6144a6565b86358152605061403360a0890160808a0161490b565b65ffffffffffff16901b60808465ffffffffffff16901b60b089606001602081019061405f919061490b565b7dffff0000000000000000000000000000000000000000000000000000000060e089901b1665ffffffffffff9190911690911b1717177f09000000000000000000000000000000000000000000000000000000000000001781600360209081029190910191909152870135816004602002015260f06140e46060890160408a0161494a565b61ffff16901b60a082015260c0810185905260e08101869052614106816143d8565b979650505050505050565b6030831480156141215750603081145b83908290614164576040517f03cee3ad000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b50505f87614171886143f8565b878787878760405160200161418c97969594939291906152a0565b604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081840301815291905290506141c9603f61d6d8614d28565b6141d59061d6d86148da565b6141e190610bb86148da565b5a11614219576040517fdd629f8600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f600a73ffffffffffffffffffffffffffffffffffffffff1661d6d884604051614244919061528a565b5f604051808303818686fa925050503d805f811461427d576040519150601f19603f3d011682016040523d82523d5f602084013e614282565b606091505b50915091505f5f838015614297575082516040145b6142a2575f5f6142b6565b828060200190518101906142b691906152dc565b91509150611000821480156142ea57507f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181145b8c8c909161432d576040517fbca58447000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016109b5565b5050505050505050505050505050565b5f83356020850135614355606087016040880161494a565b614365608088016060890161490b565b61437560a0890160808a0161490b565b60408051602081019690965285019390935261ffff909116606084015265ffffffffffff90811660808401521660a082015260c0810184905260e08101839052610100016040516020818303038152906040528051906020012090509392505050565b5f5f60205f6103008560025afa90505f51915080611133576111336152fe565b5f611000821061440a5761440a6152fe565b5060017f564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d363065b821561113357610800831615614466577f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181830991505b7f73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff0000000181820990506144996001611000614926565b600184901b16925061442f565b6040518061030001604052806018906020820280368337509192915050565b5f6101008284031215611133575f5ffd5b5f5f604083850312156144e7575f5ffd5b823567ffffffffffffffff8111156144fd575f5ffd5b614509858286016144c5565b925050602083013567ffffffffffffffff811115614525575f5ffd5b830160e08186031215614536575f5ffd5b809150509250929050565b5f60208284031215614551575f5ffd5b5035919050565b5f60208284031215614568575f5ffd5b813567ffffffffffffffff81111561457e575f5ffd5b61458a848285016144c5565b949350505050565b5f602082840312156145a2575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff811681146145c5575f5ffd5b9392505050565b815173ffffffffffffffffffffffffffffffffffffffff16815261018081016020830151614612602084018273ffffffffffffffffffffffffffffffffffffffff169052565b50604083015160408301526060830151614644606084018273ffffffffffffffffffffffffffffffffffffffff169052565b50608083015161466c608084018273ffffffffffffffffffffffffffffffffffffffff169052565b5060a083015161468860a084018267ffffffffffffffff169052565b5060c08301516146a460c084018267ffffffffffffffff169052565b5060e08301516146c060e084018267ffffffffffffffff169052565b506101008301516146de61010084018267ffffffffffffffff169052565b506101208301516146fc61012084018267ffffffffffffffff169052565b5061014083015161471a61014084018267ffffffffffffffff169052565b5061016092830151919092015290565b815173ffffffffffffffffffffffffffffffffffffffff16815261016081016020830151614761602084018264ffffffffff169052565b506040830151614779604084018263ffffffff169052565b50606083015161478f606084018261ffff169052565b5060808301516147a3608084018215159052565b5060a08301516147b760a084018215159052565b5060c08301516147cb60c084018215159052565b5060e083015160e083015261010083015161010083015261012083015161012083015261014083015161014083015292915050565b5f5f60408385031215614811575f5ffd5b50508035926020909101359150565b5f5f60208385031215614831575f5ffd5b823567ffffffffffffffff811115614847575f5ffd5b8301601f81018513614857575f5ffd5b803567ffffffffffffffff81111561486d575f5ffd5b8560208260051b8401011115614881575f5ffd5b6020919091019590945092505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b63ffffffff828116828216039081111561120557611205614891565b8082018082111561120557611205614891565b65ffffffffffff81168114610fa5575f5ffd5b8035612d8a816148ed565b5f6020828403121561491b575f5ffd5b81356145c5816148ed565b8181038181111561120557611205614891565b803561ffff81168114612d8a575f5ffd5b5f6020828403121561495a575f5ffd5b6145c582614939565b61ffff818116838216029081169081811461498057614980614891565b5092915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126149ba575f5ffd5b83018035915067ffffffffffffffff8211156149d4575f5ffd5b6020019150600581901b36038213156149eb575f5ffd5b9250929050565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115614a22575f5ffd5b8260051b80836020870137939093016020019392505050565b89815261010060208201525f614a5661010083018a8c6149f2565b61ffff9890981660408301525065ffffffffffff9586166060820152938516608085015291841660a084015290921660c082015260e001529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f67ffffffffffffffff831680614adb57614adb614a95565b8067ffffffffffffffff84160491505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f63ffffffff821663ffffffff8103614b3957614b39614891565b60010192915050565b808202811582820484141761120557611205614891565b63ffffffff818116838216019081111561120557611205614891565b65ffffffffffff818116838216019081111561120557611205614891565b60a08082528635908201525f6020870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1018112614bd4575f5ffd5b870160208101903567ffffffffffffffff811115614bf0575f5ffd5b8060051b3603821315614c01575f5ffd5b61010060c0850152614c186101a0850182846149f2565b915050614c2760408901614939565b61ffff1660e0840152614c3c60608901614900565b65ffffffffffff16610100840152614c5660808901614900565b65ffffffffffff16610120840152614c7060a08901614900565b65ffffffffffff16610140840152614c8a60c08901614900565b65ffffffffffff90811661016085015260e0989098013561018084015295871660208301525092851660408401529316606082015261ffff90921660809092019190915290565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41833603018112614d03575f5ffd5b9190910192915050565b5f60208284031215614d1d575f5ffd5b81516145c5816148ed565b5f82614d3657614d36614a95565b500490565b65ffffffffffff828116828216039081111561120557611205614891565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614d8c575f5ffd5b83018035915067ffffffffffffffff821115614da6575f5ffd5b60200191506060810236038213156149eb575f5ffd5b602080825281018290525f8360408301825b85811015614dfd578235614de1816148ed565b65ffffffffffff16825260209283019290910190600101614dce565b5095945050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f60208284031215614e44575f5ffd5b815167ffffffffffffffff811115614e5a575f5ffd5b8201601f81018413614e6a575f5ffd5b805167ffffffffffffffff811115614e8457614e84614e07565b8060051b6040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603f830116810181811067ffffffffffffffff82111715614ecf57614ecf614e07565b604052918252602081840181019290810187841115614eec575f5ffd5b6020850194505b83851015614f0f57845180825260209586019590935001614ef3565b509695505050505050565b80356bffffffffffffffffffffffff81168114612d8a575f5ffd5b5f60208284031215614f45575f5ffd5b6145c582614f1a565b803560ff81168114612d8a575f5ffd5b5f60208284031215614f6e575f5ffd5b6145c582614f4e565b5f82614f8557614f85614a95565b500690565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614fbd575f5ffd5b83018035915067ffffffffffffffff821115614fd7575f5ffd5b6020019150368190038213156149eb575f5ffd5b5f8151808452602084019350602083015f5b8281101561501b578151865260209586019590910190600101614ffd565b5093949350505050565b87815286602082015285604082015273ffffffffffffffffffffffffffffffffffffffff8516606082015261ffff8416608082015261ffff831660a082015260e060c08201525f613ad460e0830184614feb565b8183526020830192505f815f5b8481101561501b5760ff61509983614f4e565b1686526bffffffffffffffffffffffff6150b560208401614f1a565b1660208701526bffffffffffffffffffffffff6150d460408401614f1a565b1660408701526060958601959190910190600101615086565b73ffffffffffffffffffffffffffffffffffffffff891681526020808201899052604080830189905261010060608401819052883590840152908701356101208301525f9061ffff90615141908901614939565b166101408301526060870135615156816148ed565b65ffffffffffff166101608301526080870135615172816148ed565b65ffffffffffff1661018083015260a0870135368890037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe10181126151b5575f5ffd5b870160208101903567ffffffffffffffff8111156151d1575f5ffd5b6060810236038213156151e2575f5ffd5b60c06101a08501526151f96101c085018284615079565b91505061520c608084018861ffff169052565b61ffff861660a084015282810360c08401526152288186614feb565b9150508260e08301529998505050505050505050565b5f6020828403121561524e575f5ffd5b5051919050565b81515f90829060208501835b8281101561527f578151845260209384019390910190600101615261565b509195945050505050565b5f82518060208501845e5f920191825250919050565b878152866020820152856040820152838560608301375f848201606081015f815284868237505f93016060019283525090979650505050505050565b5f5f604083850312156152ed575f5ffd5b505080516020909101519092909150565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd' as const

/** [offset, length] in bytes of each place of an immutable in the deployed bytecode. */
export const claimsImmutables: readonly (readonly [number, number])[] =
  [[589,32],[757,32],[995,32],[1302,32],[1362,32],[1422,32],[1460,32],[1520,32],[1580,32],[1628,32],[1676,32],[1724,32],[1772,32],[1820,32],[1958,32],[2309,32],[2376,32],[2641,32],[2706,32],[3074,32],[3173,32],[3805,32],[3936,32],[3969,32],[4208,32],[4290,32],[4621,32],[4984,32],[5049,32],[5414,32],[6732,32],[7318,32],[8679,32],[10139,32],[10332,32],[11436,32],[11537,32],[11607,32],[12618,32],[13187,32],[13777,32],[15675,32],[15721,32]]
